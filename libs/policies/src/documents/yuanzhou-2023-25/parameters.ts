import { bps, businessDate, percent, wan } from '#kernel';
import {
  countParameter,
  dateParameter,
  declareParameters,
  moneyParameter,
  rateParameter,
} from '../../engine/parameters.js';
import { text } from '../../engine/trace.js';

/** Every number of the text. All hold from the start of the policy; an amendment adds a dated value. */
const from = businessDate('2023-01-01');
const head = (id: string, article: string, zh: string, en: string) => ({ id, article, label: text(zh, en), from });

/** AMB-YZ-16: the text has no print date; its number 〔2023〕 and 当年 give the year. */
export const START = dateParameter(
  head('start', '奖励认定·2', '获批文件下发时间起算日', 'granting documents count from'),
  from,
);

export const INTL_INVENTION = moneyParameter(
  head('intl-invention', '四(三)(1)', '国际发明专利每件', 'international invention patent, each'),
  wan(15),
);
export const INTL_CAP = moneyParameter(
  head(
    'intl-cap',
    '四(三)(1)',
    '国际发明专利每个企业年度上限',
    'international inventions, cap per enterprise and year',
  ),
  wan(45),
);
export const CN_CONVERTED = moneyParameter(
  head('cn-converted', '四(三)(1)', '国家发明专利在本辖区内转化应用每件', 'domestic invention converted here, each'),
  wan(2),
);
export const CN_UNCONVERTED = moneyParameter(
  head(
    'cn-unconverted',
    '四(三)(1)',
    '国家发明专利未在本辖区转化应用每件',
    'domestic invention not converted here, each',
  ),
  wan(1),
);
export const CN_CITY_MATCH = moneyParameter(
  head('cn-city-match', '四(三)(1)', '市财政配套奖励每件', "prefecture's matching award, each"),
  wan(1),
);
export const CONVERSION_YEARS = countParameter(
  head('conversion-years', '四(三)(1)', '市配套的转化期限', 'period of conversion for the matching award'),
  '年',
  2,
);
export const NATIONAL_GOLD = moneyParameter(
  head('national-gold', '四(三)(1)', '国家专利金奖', 'national patent award, gold'),
  wan(50),
);
export const NATIONAL_SILVER = moneyParameter(
  head('national-silver', '四(三)(1)', '国家专利银奖', 'national patent award, silver'),
  wan(40),
);
export const NATIONAL_EXCELLENCE = moneyParameter(
  head('national-excellence', '四(三)(1)', '国家专利优秀奖', 'national patent award, excellence'),
  wan(30),
);
export const PROVINCE_AWARD_CITY = moneyParameter(
  head('province-award-city', '四(三)(1)', '省级专利奖，市财政', 'provincial patent award, prefecture'),
  wan(5),
);
export const PROVINCE_AWARD_DISTRICT = moneyParameter(
  head('province-award-district', '四(三)(1)', '省级专利奖，区财政', 'provincial patent award, district'),
  wan(20),
);
export const INTEREST_RATE = rateParameter(
  head('interest-rate', '四(三)(2)', '贷款市场报价利率的补贴比例', 'share of the LPR that is subsidised'),
  bps(1500),
  '15%',
);
export const INTEREST_MONTHS = countParameter(
  head('interest-months', '四(三)(2)', '补贴的贷款期', 'subsidised part of the loan period'),
  '个月',
  12,
);
export const INTEREST_CAP = moneyParameter(
  head('interest-cap', '四(三)(2)', '贴息总额上限', 'cap of all interest subsidies'),
  wan(10),
);
export const FEE_RATE = rateParameter(
  head(
    'fee-rate',
    '四(三)(2)',
    '评估费、担保费、保险费支持比例上限',
    'highest rate for appraisal, guarantee and insurance fees',
  ),
  percent(50),
  '50%',
);
export const FEE_CAP = moneyParameter(
  head('fee-cap', '四(三)(2)', '评估费、担保费、保险费各自上限', 'cap for each kind of fee'),
  wan(5),
);
export const ALLIANCE_CITY = moneyParameter(
  head('alliance-city', '四(三)(4)', '知识产权联盟建设项目，市财政', 'alliance project, prefecture'),
  wan(5),
);
export const ALLIANCE_DISTRICT = moneyParameter(
  head(
    'alliance-district',
    '四(三)(4)',
    '知识产权联盟建设项目，区财政等额配套',
    'alliance project, district, equal to it',
  ),
  wan(5),
);

export const PARAMETERS = declareParameters([
  START,
  INTL_INVENTION,
  INTL_CAP,
  CN_CONVERTED,
  CN_UNCONVERTED,
  CN_CITY_MATCH,
  CONVERSION_YEARS,
  NATIONAL_GOLD,
  NATIONAL_SILVER,
  NATIONAL_EXCELLENCE,
  PROVINCE_AWARD_CITY,
  PROVINCE_AWARD_DISTRICT,
  INTEREST_RATE,
  INTEREST_MONTHS,
  INTEREST_CAP,
  FEE_RATE,
  FEE_CAP,
  ALLIANCE_CITY,
  ALLIANCE_DISTRICT,
]);
