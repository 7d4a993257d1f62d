import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { useTexts } from '../i18n/texts.js';
import { Button, LinkButton } from '../ui/button.js';
import { Loading } from '../ui/states.js';
import { Banner } from './banner.js';
import { placesOf } from './navigation.js';
import { Relogin } from './relogin-dialog.js';
import { useLogIn, useSession } from './session.js';
import { appTexts } from './texts.js';
import './layout.css';

/** What surrounds every page: banner, navigation, language, person. */
export function Layout() {
  const t = useTexts(appTexts);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    // A screen reader begins where the new page begins.
    else main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <Banner />
      <Header key={pathname} />
      <main id="content" ref={main} tabIndex={-1}>
        <Suspense
          fallback={
            <div className="page">
              <Loading />
            </div>
          }
        >
          <Outlet />
        </Suspense>
      </main>
      <Relogin />
    </>
  );
}

function Header() {
  const t = useTexts(appTexts);
  const session = useSession();
  const [open, setOpen] = useState(false);
  return (
    <header className="top">
      <div className="top__in">
        <Link className="brand" to="/">
          <img src="/favicon.svg" alt="" />
          {t.name}
        </Link>
        <span className="top__menu">
          <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
            {t.menu}
          </Button>
        </span>
        <nav className="nav" aria-label={t.mainNavigation} data-open={open}>
          {placesOf(session).map(({ to, name }) => (
            <NavLink key={to} to={to}>
              {t.nav[name]}
            </NavLink>
          ))}
        </nav>
        <div className="row top__person" data-open={open}>
          <LanguageSwitch />
          <Person />
        </div>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const t = useTexts(appTexts);
  const { language, choose } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button look="quiet" small lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => choose(other)}>
      {t.switchLanguage}
    </Button>
  );
}

function Person() {
  const t = useTexts(appTexts);
  const session = useSession();
  const { logOut } = useLogIn();
  if (session === undefined) return null;
  if (session === null) {
    return (
      <LinkButton small to="/login">
        {t.logIn}
      </LinkButton>
    );
  }
  return (
    <>
      <Link to="/account">{session.displayName ?? session.login ?? t.account}</Link>
      <Button small look="quiet" onClick={() => void logOut()}>
        {t.logOut}
      </Button>
    </>
  );
}
