/** What is published works where it is installed: packed, put into an empty folder, run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

test("the packed program installs into an empty folder, makes a workspace and finds a name", {
  timeout: 180_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), "manumit-package-"));
  const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const done = spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } });
    return { code: done.status, out: done.stdout, err: done.stderr };
  };
  try {
    const built = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/typescript/bin/tsc"),
        "-p",
        join(root, "tsconfig.build.json"),
        "--outDir",
        join(folder, "dist"),
      ],
      { encoding: "utf8", cwd: root },
    );
    expect(built.stdout + built.stderr).toBe("");
    const listed = spawnSync(npm, ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" });
    const files = (JSON.parse(listed.stdout) as { files: { path: string }[] }[])[0]!.files.map((file) => file.path);
    expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE", "starter/figures.csv"]));
    expect(files.filter((path) => /\.test\.|fixtures\/|^cases\//.test(path))).toEqual([]);
    // Laid out as npm would: the package with its dist and starter, its dependencies beside it.
    const home = join(folder, "node_modules", "manumit");
    mkdirSync(home, { recursive: true });
    spawnSync("cp", ["-r", join(folder, "dist"), join(root, "starter"), join(root, "package.json"), home]);
    symlinkSync(join(root, "node_modules"), join(home, "node_modules"));
    const main = join(home, "dist/src/surfaces/cli/main.js");
    expect(existsSync(main)).toBe(true);
    const env = { MANUMIT_WORKSPACE: join(folder, "workspace") };
    expect(run(process.execPath, [main, "--help"], env).out).toContain("screen");
    expect(run(process.execPath, [main, "init"], env)).toMatchObject({ code: 0 });
    expect(run(process.execPath, [main, "build"], env)).toMatchObject({ code: 0 });
    expect(run(process.execPath, [main, "search", "Mokran"], env).out).toContain("kp-mokran");
    writeFileSync(
      join(folder, "use.mjs"),
      `import { openPicture, search } from "manumit"; console.log(search(await openPicture(process.env.MANUMIT_WORKSPACE), "목란LLC").results[0].id);`,
    );
    expect(run(process.execPath, ["use.mjs"], env)).toMatchObject({ code: 0, out: "kp-mokran\n" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
