import { useState } from 'react';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import type { ApplicantKind } from './state.js';
import { calculatorTexts } from './texts.js';
import type { Item } from './use-answer.js';

export interface ItemPickerProps {
  readonly items: readonly Item[];
  readonly kind: ApplicantKind;
  /** Nothing was picked yet: the list is open. */
  readonly first: boolean;
  onPick(item: string): void;
}

/** What the document has for this kind of applicant, each a button; what it has for others only is said. */
export function ItemPicker({ items, kind, first, onPick }: ItemPickerProps) {
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  const [open, setOpen] = useState(false);
  const mine = items.filter(({ applicantKinds }) => applicantKinds === undefined || applicantKinds.includes(kind));
  const others = items.filter((item) => !mine.includes(item));
  if (!first && !open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t.addItem}</Button>
      </div>
    );
  }
  return (
    <Card>
      <p className="soft">{first ? t.pickHelp : t.pickMore}</p>
      <ul className="picker">
        {mine.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="picker__item"
              onClick={() => {
                setOpen(false);
                onPick(item.id);
              }}
            >
              <strong>{both(item.title)}</strong>
              <span className="soft small" lang="zh-CN">
                {item.components[0]?.quote}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 ? <p className="soft small">{t.notForKind(others.map(({ title }) => both(title)))}</p> : null}
    </Card>
  );
}
