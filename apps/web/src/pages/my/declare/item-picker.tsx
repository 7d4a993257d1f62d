import { useBoth, useTexts } from '../../../i18n/texts.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { takes, type Item, type Party } from '../data.js';
import { Sentences } from '../sentences.js';
import { declareTexts } from './texts.js';

export interface ItemPickerProps {
  readonly application: string;
  readonly kind: Party['kind'];
  readonly items: readonly Item[];
  /** Nothing is declared yet: this is what to do first. */
  readonly first: boolean;
}

/** What this applicant can declare in the round, with the sentences that pay it. */
export function ItemPicker({ application, kind, items, first }: ItemPickerProps) {
  const t = useTexts(declareTexts);
  const both = useBoth();
  const mine = items.filter((item) => takes(item, kind));
  const list = (
    <>
      <p className="soft">{t.addWhat}</p>
      <ul className="items items--pick">
        {mine.map((item) => (
          <li key={item.id}>
            <div className="row row--between">
              <strong>{both(item.title)}</strong>
              <LinkButton small look="primary" to={`/my/declare/${application}/claim?item=${item.id}`}>
                {t.declareItem}
                <span className="visually-hidden"> {both(item.title)}</span>
              </LinkButton>
            </div>
            <Sentences of={item} />
          </li>
        ))}
      </ul>
      {mine.length < items.length ? <p className="soft small">{t.notForKind(items.length - mine.length)}</p> : null}
    </>
  );
  if (first) return <Card title={t.firstTitle}>{list}</Card>;
  return (
    <Card>
      <details className="fold">
        <summary>{t.addTitle}</summary>
        {list}
      </details>
    </Card>
  );
}
