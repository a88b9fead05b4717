/** The first thing one sees: the programme in one view. */
import { useQuery } from "@tanstack/react-query";
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
            <WorkersFigure overview={data} />
            <div className="two">
              <ImpliedFigure overview={data} />
              <MoneyFigure overview={data} />
            </div>
            <PayFigure overview={data} />
            <div className="two">
              <TradeFigure overview={data} />
              <GrowthFigure overview={data} />
            </div>
            <div className="two">
              <Channels overview={data} />
              <News overview={data} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}
