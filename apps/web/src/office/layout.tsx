import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_GB';
import zh from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { markStyles, NONCE } from './nonce.js';
import { theme } from './theme.js';
import './focus.css';

/** Ant Design speaks the reader's language and puts its styles under the nonce of this answer. Only the offices load it. */
export default function OfficeLayout() {
  const { language } = useLanguage();
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language]);
  return (
    <ConfigProvider
      locale={language === 'zh' ? zh : en}
      theme={theme}
      csp={CSP}
      button={{ autoInsertSpace: false }}
      getPopupContainer={landmarkOf}
    >
      <App component={false}>
        <Outlet />
      </App>
    </ConfigProvider>
  );
}

/**
 * Where a list of choices or a calendar unfolds: in the dialogue or the main part in which its field stands, so that whoever goes by
 * landmarks meets it there, and the browser's own dialogue does not cover it. What asks without a field is a dialogue itself. Of Ant Design's
 * dialogue it is the inner part: the outer one lets the pointer through.
 */
const landmarkOf = (field?: HTMLElement): HTMLElement =>
  field?.closest<HTMLElement>('.ant-modal-container, dialog, [role="dialog"], main') ?? document.body;

markStyles();
const CSP = NONCE === undefined ? {} : { nonce: NONCE };
