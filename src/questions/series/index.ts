/** Series: an indicator by place and time. */
export * from "./series.ts";
