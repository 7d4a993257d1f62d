import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Page } from '../../app/page.js';
import { useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { objectionTexts } from './texts.js';

/** `/objections`: by its receipt, what became of an objection. */
export default function LookUp() {
  const t = useTexts(objectionTexts);
  const go = useNavigate();
  const [receipt, setReceipt] = useState('');
  const [tried, setTried] = useState(false);
  const plain = receipt.replaceAll(/\s/g, '');
  return (
    <Page title={t.title}>
      <Card>
        <form
          className="stack look-up"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (plain !== '') void go(`/objections/${encodeURIComponent(plain)}`);
          }}
        >
          <TextField
            label={t.receipt}
            help={t.receiptHelp}
            error={tried && plain === '' ? t.receiptMissing : undefined}
            value={receipt}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            onChange={(event) => setReceipt(event.target.value)}
          />
          <div>
            <Button type="submit" look="primary">
              {t.look}
            </Button>
          </div>
        </form>
      </Card>
      <p className="soft">
        {t.toObject} <Link to="/notices">{t.notices}</Link>
      </p>
    </Page>
  );
}
