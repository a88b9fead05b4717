/** Parts of a page, one shown at a time; which one stands in the address. */
import { useAddress } from "../address.ts";

export function Tabs<Name extends string>({
  label,
  names,
  labels,
  first,
}: {
  label: string;
  names: readonly Name[];
  labels: Readonly<Record<Name, string>>;
  /** The one that is shown when the address names none. */
  first: Name;
}) {
  const [{ tab = first }, change] = useAddress();
  const shown = names.find((name) => name === tab) ?? first;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that change the page are a group, not a fieldset
    <div className="segments" role="group" aria-label={label}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={shown === name}
          onClick={() => change({ tab: name === first ? undefined : name })}
        >
          {labels[name]}
        </button>
      ))}
    </div>
  );
}
