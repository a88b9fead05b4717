/** The list of keys. */
import type { Ref } from "react";
import { useTexts } from "../texts/index.ts";

export function KeysDialog({ ref }: { ref: Ref<HTMLDialogElement> }) {
  const t = useTexts();
  const rows: readonly (readonly [keys: readonly string[], what: string])[] = [
    [["Ctrl", "K"], t.keys.palette],
    [["/"], t.keys.search],
    [["g", "o s r e c n"], t.keys.go],
    [["Enter"], t.keys.enter],
    [["← →"], t.keys.arrows],
    [["Esc"], t.keys.escape],
    [["j", "k"], t.keys.next],
    [["a"], t.keys.accept],
    [["e"], t.keys.edit],
    [["x"], t.keys.reject],
    [["m"], t.keys.merge],
    [["c"], t.keys.mark],
    [["u"], t.keys.undo],
    [["d"], t.keys.done],
    [["Shift", "A"], t.keys.all],
    [["?"], t.keys.help],
  ];
  return (
    <dialog ref={ref} className="keys-dialog" aria-labelledby="keys-title">
      <form method="dialog" className="stack">
        <div className="row spread">
          <h2 id="keys-title">{t.keys.title}</h2>
          <button type="submit" className="button tiny">
            {t.shell.close}
          </button>
        </div>
        <table>
          <tbody>
            {rows.map(([keys, what]) => (
              <tr key={what}>
                <td>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </td>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small quiet">{t.keys.note}</p>
      </form>
    </dialog>
  );
}
