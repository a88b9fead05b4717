/**
 * The door behind every npm script. It has no dependencies, so it runs in a fresh clone on whatever Node is there:
 * it installs what is missing, once, and then hands over to the Node 24 that the project is written for.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED = 24;
const major = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (done.error) {
    console.error(`manumit: could not start ${command}: ${done.error.message}`);
    return 70;
  }
  // A signal that ended the child ends us the way a shell would report it.
  return done.status ?? (done.signal === "SIGINT" ? 130 : 143);
}

/** Installs the packages when the lock file is not the one last installed. One line says so. */
function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules", ".manumit-installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.error("manumit: installing the packages it needs (once; about half a minute)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const status = run(npm, ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) {
    console.error(
      "manumit: npm could not install the packages. Check the network and the messages above, then run the same command again.",
    );
    process.exit(2);
  }
  writeFileSync(mark, lock);
}

/** The Node to run on: this one if it is new enough, else the one that the package `node` brought. */
function runtime() {
  if (major(process.version) >= NEEDED) return process.execPath;
  const brought = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  const version = existsSync(brought) ? spawnSync(brought, ["--version"], { encoding: "utf8" }).stdout?.trim() : "";
  if (major(version ?? "") >= NEEDED) return brought;
  console.error(
    `manumit: needs Node ${NEEDED} or later; this is ${process.version} and node_modules/node gave "${version}". Delete node_modules and run the command again.`,
  );
  process.exit(2);
}

const bin = (...parts) => join(root, "node_modules", ...parts);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "dist") yield* filesBelow(path);
    } else if (!entry.name.endsWith(".test.ts")) yield path;
  }
}

/** Builds the web app when what it is made of is not what was last built. A few seconds; one line says so. */
function buildWeb(node) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of ["web", "src/claims", "src/surfaces/http"])
    for (const path of filesBelow(join(root, folder))) hash.update(path.slice(root.length)).update(readFileSync(path));
  const made = hash.digest("hex");
  const mark = join(root, "web", "dist", ".built-from");
  if (existsSync(mark) && readFileSync(mark, "utf8") === made) return 0;
  console.error("manumit: building the web app (once; a few seconds)…");
  const status = run(node, [bin("vite", "bin", "vite.js"), "build", "web", "--logLevel", "warn"], {
    stdio: ["ignore", 2, 2],
  });
  if (status === 0) writeFileSync(mark, made);
  else console.error("manumit: the web app does not build (see above); the plain page is served instead.");
  return status;
}

function test(node, args) {
  const version = spawnSync(node, ["-p", "process.version"], { encoding: "utf8" }).stdout.trim();
  if (major(version) < NEEDED) throw new Error(`the tests need Node ${NEEDED}, got ${version}`);
  console.log(`runtime: Node ${version}`);
  let status = 0;
  const whole = args.length === 0;
  if (whole) {
    console.log("check: format and lint (Biome)");
    status ||= run(node, [bin("@biomejs", "biome", "bin", "biome"), "check", "--diagnostic-level=error", "."]);
    console.log("check: types (tsc)");
    status ||= run(node, [bin("typescript", "bin", "tsc"), "--noEmit"]);
    status ||= run(node, [bin("typescript", "bin", "tsc"), "-p", join("web", "tsconfig.json"), "--noEmit"]);
    status ||= buildWeb(node);
  }
  const folder = mkdtempSync(join(tmpdir(), "manumit-test-"));
  const report = join(folder, "report.json");
  const tests = run(
    node,
    [
      bin("vitest", "vitest.mjs"),
      "run",
      ...(whole ? ["--coverage"] : []),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...args,
    ],
    { env: { ...process.env, PATH: `${dirname(node)}:${process.env["PATH"] ?? ""}` } },
  );
  const count = existsSync(report)
    ? JSON.parse(readFileSync(report, "utf8"))
    : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  rmSync(folder, { recursive: true, force: true });
  // A suite that could not even be collected is a failure that vitest does not count as a test.
  const broken = count.numFailedTests === 0 && tests !== 0 ? 1 : 0;
  if (status !== 0) console.log("check: failed (see above)");
  const failed = count.numFailedTests + broken + (status !== 0 ? 1 : 0);
  console.log(
    `${count.numPassedTests} passed, ${failed} failed${count.numPendingTests ? `, ${count.numPendingTests} skipped` : ""}`,
  );
  return failed === 0 ? 0 : 1;
}

const [task = "start", ...args] = process.argv.slice(2);
install();
const node = runtime();
const cli = join(root, "src", "surfaces", "cli", "main.ts");
// Paths that a person types are relative to where npm was called, not to the project.
const here = process.env["INIT_CWD"] ?? process.cwd();
const tasks = {
  start: () => {
    buildWeb(node);
    return run(node, [cli, "start", ...args], { cwd: here });
  },
  manumit: () => {
    if (args[0] === "serve") buildWeb(node);
    return run(node, [cli, ...args], { cwd: here });
  },
  test: () => test(node, args),
  check: () =>
    run(node, [bin("@biomejs", "biome", "bin", "biome"), "check", "."]) ||
    run(node, [bin("typescript", "bin", "tsc"), "--noEmit"]) ||
    run(node, [bin("typescript", "bin", "tsc"), "-p", join("web", "tsconfig.json"), "--noEmit"]),
  bench: () => {
    const peers = join(root, "bench", "peers");
    if (!existsSync(join(peers, "node_modules"))) {
      console.error("manumit: installing the peers to measure beside (once; about half a minute)…");
      run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: peers, stdio: ["ignore", 2, 2] });
    }
    return run(node, [join(root, "bench", "run.ts"), ...args]);
  },
  build: () => {
    rmSync(join(root, "dist"), { recursive: true, force: true });
    return run(node, [bin("typescript", "bin", "tsc"), "-p", "tsconfig.build.json"]) || buildWeb(node);
  },
};
if (!(task in tasks)) {
  console.error(`manumit: no task "${task}"; there are ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}
process.exitCode = tasks[task]();
