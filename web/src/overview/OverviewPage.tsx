/** The first thing one sees: the programme in one view. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { startTransition, useEffect, useState } from "react";
import type { Overview } from "../../../src/surfaces/http/api/app-contract.ts";
import { questions } from "../api.ts";
import { Answer } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { Glance } from "./Glance.tsx";
import { HostsFigure } from "./HostsFigure.tsx";
import { ImpliedFigure } from "./ImpliedFigure.tsx";
import { Channels, News } from "./News.tsx";
import { PayFigure } from "./PayFigure.tsx";
import { GrowthFigure, TradeFigure } from "./SeriesFigure.tsx";
import { MoneyFigure, WorkersFigure } from "./TimeFigures.tsx";

/** What lies below the first screen is drawn right after it, so that the first screen does not wait. */
function useSecond(): boolean {
  const [isSecond, setSecond] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSecond(true)));
    return () => clearTimeout(timer);
  }, []);
  return isSecond;
}

function Below({ overview }: { overview: Overview }) {
  if (!useSecond()) return <div style={{ minHeight: "300rem" }} />;
  return (
    <>
      <WorkersFigure overview={overview} />
      <div className="two">
        <ImpliedFigure overview={overview} />
        <MoneyFigure overview={overview} />
      </div>
      <PayFigure overview={overview} />
      <div className="two">
        <TradeFigure overview={overview} />
        <GrowthFigure overview={overview} />
      </div>
      <div className="two">
        <Channels overview={overview} />
        <News overview={overview} />
      </div>
    </>
  );
}

/** Where the questions lead that the pictures raise. */
function Onward() {
  const t = useTexts();
  return (
    <nav className="row" aria-label={t.overview.onward}>
      <strong>{t.overview.onward}</strong>
      <Link to="/numbers" search={{ tab: "check", view: "headline-against-components" }} className="button tiny">
        {t.overview.askSums}
      </Link>
      <Link to="/numbers" search={{ tab: "comply", day: "2017-10-01" }} className="button tiny">
        {t.overview.askRule}
      </Link>
      <Link to="/numbers" search={{ tab: "imagine", scenario: "china-enforces" }} className="button tiny">
        {t.overview.askWhatIf}
      </Link>
      <Link to="/numbers" search={{ tab: "check" }} className="button tiny">
        {t.overview.askCheck}
      </Link>
      <Link to="/screen" className="button tiny">
        {t.overview.askScreen}
      </Link>
    </nav>
  );
}

export function OverviewPage() {
  const t = useTexts();
  const overview = useQuery(questions.overview());
  return (
    <>
      <header>
        <h1>{t.overview.title}</h1>
        <p className="lead">{t.overview.lead}</p>
      </header>
      <Answer of={overview} height="60vh">
        {(data) => (
          <>
            <Glance overview={data} />
            <HostsFigure overview={data} />
            <Onward />
            <Below overview={data} />
          </>
        )}
      </Answer>
    </>
  );
}
