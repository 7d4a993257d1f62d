import { defineTexts } from '../../i18n/texts.js';
import { indicatorsTexts } from './indicators/texts.js';
import { policiesTexts } from './policies/texts.js';
import { ratesTexts } from './rates/texts.js';
import { readingsTexts } from './readings/texts.js';
import { trialTexts } from './what-if/trial-texts.js';
import { whatIfTexts } from './what-if/texts.js';

export const lawTexts = defineTexts(
  {
    title: '政策办理',
    places: '政策办理页面',
    nav: { policies: '政策', whatIf: '试算', rates: '贷款市场报价利率' },
    readOnly: '您可以查看；发布、确认和登记由政策办公室办理。',
    policies: policiesTexts.zh,
    readings: readingsTexts.zh,
    trial: trialTexts.zh,
    whatIf: whatIfTexts.zh,
    indicators: indicatorsTexts.zh,
    rates: ratesTexts.zh,
  },
  {
    title: 'Policy office',
    places: 'Pages of the policy office',
    nav: { policies: 'Policies', whatIf: 'What if', rates: 'Loan prime rate' },
    readOnly: 'You can look; publishing, confirming and registering is the policy office’s.',
    policies: policiesTexts.en,
    readings: readingsTexts.en,
    trial: trialTexts.en,
    whatIf: whatIfTexts.en,
    indicators: indicatorsTexts.en,
    rates: ratesTexts.en,
  },
);
