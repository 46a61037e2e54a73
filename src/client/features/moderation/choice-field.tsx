type ChoiceFieldProps<T extends string> = {
  legend: string;
  value: T;
  choices: readonly (readonly [value: T, name: string])[];
  onChange: (value: T) => void;
};

/** One of a few, all of them in sight. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { legend, value, choices, onChange } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([choice, name]) => (
        <label key={choice} className="mod-choice">
          <input
            type="radio"
            name={legend}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
