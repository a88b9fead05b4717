/** Which column is read as what; every guess can be changed. */
import { fields } from "../../../src/surfaces/screening/headings.ts";
import { useTexts, wordFor } from "../texts/index.ts";
import { mapColumn, type Run } from "./run.ts";

export function Mapping({ run }: { run: Run }) {
  const t = useTexts();
  const fieldOf = (column: number): string =>
    Object.entries(run.map).find(([, columns]) => columns.includes(column))?.[0] ?? "";
  return (
    <details open={run.table.heads.length > 1 && run.lines.length === 0}>
      <summary>
        {t.screen.mapping}:{" "}
        {run.table.heads
          .map((head, i) => `${head} → ${wordFor(t.screen.fields, fieldOf(i)) || t.screen.unused}`)
          .join(", ")}
      </summary>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.screen.column}</th>
              <th scope="col">{t.screen.readAs}</th>
              <th scope="col">{t.screen.samples}</th>
            </tr>
          </thead>
          <tbody>
            {run.table.heads.map((head, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name that is theirs alone
              <tr key={`${column} ${head}`}>
                <td>{head}</td>
                <td>
                  <select
                    className="input"
                    value={fieldOf(column)}
                    aria-label={`${head}: ${t.screen.readAs}`}
                    onChange={(event) => mapColumn(column, event.target.value)}
                  >
                    <option value="">{t.screen.unused}</option>
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {wordFor(t.screen.fields, field)}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="quiet">
                  {run.table.rows
                    .slice(0, 3)
                    .map((row) => row[column]?.slice(0, 40) ?? "")
                    .join(" · ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
