/** Our own routes, below /api: one line for each file of them. */
import type { ApiContext, Server } from "../context.ts";
import { registerApp } from "./app.ts";
import { registerBrief } from "./brief.ts";
import { registerCheck } from "./check.ts";
import { registerClaims } from "./claims.ts";
import { registerComply } from "./comply.ts";
import { registerEstimate } from "./estimate.ts";
import { registerImagine } from "./imagine.ts";
import { registerJobs } from "./jobs.ts";
import { registerReview } from "./review.ts";
import { registerBuild } from "./review-build.ts";
import { registerMarks } from "./review-mark.ts";
import { registerScreen } from "./screen.ts";
import { registerScreenRun } from "./screen-run.ts";
import { registerSheet } from "./screen-sheet.ts";
import { registerSeries } from "./series.ts";

export const apiRoutes: readonly ((app: Server, context: ApiContext) => void)[] = [
  registerJobs,
  registerScreen,
  registerScreenRun,
  registerSheet,
  registerBrief,
  registerClaims,
  registerCheck,
  registerComply,
  registerSeries,
  registerApp,
  registerEstimate,
  registerImagine,
  registerReview,
  registerMarks,
  registerBuild,
];
