import type { ThemeConfig } from 'antd';

/** The colours of ui/tokens.css for Ant Design. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b57d0',
    colorLink: '#0b57d0',
    // Darker under the pointer: Ant Design's own is lighter, and white on it no longer has the contrast.
    colorPrimaryHover: '#0842a0',
    colorPrimaryActive: '#063481',
    colorLinkHover: '#0842a0',
    colorErrorHover: '#8f1e18',
    colorText: '#1d2733',
    colorTextSecondary: '#4b5866',
    colorTextTertiary: '#5b6673',
    colorTextDescription: '#4b5866',
    colorTextPlaceholder: '#5b6673',
    colorError: '#b3261e',
    colorSuccess: '#146c43',
    colorWarning: '#8a5200',
    colorBgLayout: '#f5f7f9',
    borderRadius: 8,
    fontSize: 15,
    fontFamily: 'var(--font)',
  },
  components: {
    // A chosen row keeps the contrast of its links.
    Table: { rowSelectedBg: '#e8f0fe', rowSelectedHoverBg: '#dde9fd' },
  },
};
