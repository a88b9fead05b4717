/** Compact graphs over integers. Floor 0: knows nothing of entities. */
export * from "./adjacency.ts";
export * from "./components.ts";
