type NumberFieldProps = {
  label: string;
  /** Null while the field is empty. */
  value: number | null;
  min?: number;
  max: number;
  onChange: (value: number | null) => void;
};

/** A whole number, or nothing. */
export function NumberField({ label, value, min = 0, max, onChange }: NumberFieldProps) {
  return (
    <label className="mod-number">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      />
    </label>
  );
}
