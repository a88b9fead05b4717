/** Manumit as a library: open a picture, ask it. */

export { Claim, type Digest, type Status } from "./claims/index.ts";
export type { EntityView, LinkView, Picture, StatementView } from "./picture/index.ts";
export { type Estimate, estimate, type Model, parseModel } from "./questions/estimate/index.ts";
export { type Imagined, imagine, parseScenarioFile, type Scenario, type World } from "./questions/imagine/index.ts";
export type { ScreenAnswer, ScreenOptions, ScreenQuery, ScreenResult } from "./questions/screen/answer.ts";
export { screenRecord as screen } from "./questions/screen/screen.ts";
export { searchName as search } from "./questions/screen/search.ts";
export { openPicture } from "./surfaces/wiring.ts";
