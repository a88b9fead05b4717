/** One of a few, as buttons. */
export function Choice<Name extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Name;
  options: Readonly<Record<Name, string>>;
  onChoose: (name: Name) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that change the form are a group, not a fieldset
    <div className="segments" role="group" aria-label={label}>
      {(Object.entries(options) as [Name, string][]).map(([name, words]) => (
        <button key={name} type="button" aria-pressed={name === value} onClick={() => onChoose(name)}>
          {words}
        </button>
      ))}
    </div>
  );
}
