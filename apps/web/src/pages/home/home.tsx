import { Link, Navigate } from 'react-router';
import { useEffect } from 'react';
import { useClock } from '../../app/banner.js';
import { appTexts } from '../../app/texts.js';
import { useTexts } from '../../i18n/texts.js';
import { STAGES, stageTexts } from '../../terms/stages.js';
import { LinkButton } from '../../ui/button.js';
import { homeTexts } from './texts.js';
import './home.css';

/** `/`: what this is, and where a citizen or an applicant goes from here. An empty folder is set up first. */
export default function Home() {
  const t = useTexts(homeTexts);
  const stages = useTexts(stageTexts);
  const { name } = useTexts(appTexts);
  const clock = useClock();
  useEffect(() => {
    document.title = name;
  }, [name]);
  if (clock?.kind === 'none') return <Navigate to="/setup" replace />;
  return (
    <div className="page stack">
      <section className="hero">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <div className="row">
          <LinkButton to="/calculator" look="primary">
            {t.calculate}
          </LinkButton>
          <LinkButton to="/my">{t.declare}</LinkButton>
        </div>
      </section>
      <section>
        <h2>{t.howTitle}</h2>
        <ol className="way">
          {STAGES.map((stage) => (
            <li key={stage}>
              <strong>{stages.names[stage]}</strong>
              <span className="soft small">
                {t.whoActs}
                {stages.actors[stage]}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t.publicTitle}</h2>
        <div className="tiles">
          <Tile to="/policies" name={t.policies} what={t.policiesWhat} />
          <Tile to="/notices" name={t.notices} what={t.noticesWhat} />
          <Tile to="/awards" name={t.awards} what={t.awardsWhat} />
        </div>
        <p>
          <Link to="/objections">{t.objection}</Link>
        </p>
      </section>
    </div>
  );
}

const Tile = ({ to, name, what }: { readonly to: string; readonly name: string; readonly what: string }) => (
  <Link className="tile" to={to}>
    <strong>{name}</strong>
    <br />
    <span className="soft">{what}</span>
  </Link>
);
