// An input for one number in the user's notation. Says at once how it was read, or why it was not.
import { Field, Input } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { usePane } from "../context";
import { parseNumber } from "../parseNumber";
import { useStyles } from "../styles";

interface Props {
  label: string;
  value: number | null;
  /** Null when the field was emptied. Called for readable text only. */
  onChange: (value: number | null) => void;
  /** Called when the text cannot be read; without it the last readable value stays. */
  onInvalid?: () => void;
  hint?: string;
  /** What stands behind the number: "%", "zł". */
  unit?: string;
  placeholder?: string;
  /** What else is wrong with a number that can be read; null where it is fine. */
  problem?: (value: number) => string | null;
  min?: number;
  max?: number;
  autoFocus?: boolean;
}

export function NumberField(props: Props) {
  const {
    label,
    value,
    onChange,
    onInvalid,
    hint = "",
    unit = "",
    placeholder = "",
    min = 0,
    max,
    problem: furtherProblem,
    autoFocus = false,
  } = props;
  const { state, dispatch, t, format } = usePane();
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState(value === null ? "" : format.input(value));
  const typed = useRef(value);

  // A value that came from elsewhere (another split, a new language) replaces the text; one's own typing stays.
  useEffect(() => {
    if (value === typed.current) return;
    typed.current = value;
    setText(value === null ? "" : format.input(value));
  }, [value, format]);
  useEffect(() => () => dispatch({ type: "fieldChecked", field: id, valid: true }), [dispatch, id]);

  const problem = problemOf(text);
  function problemOf(entry: string): string | null {
    const parsed = parseNumber(entry, state.language);
    if (!parsed.ok) {
      if (parsed.code === "blank") return null;
      if (parsed.code === "notANumber") return t("pane.number.notANumber", { example: format.input(1234.5) });
      return t("pane.number.ambiguous", {
        decimal: format.input(parsed.asDecimal),
        thousands: format.input(parsed.asThousands),
      });
    }
    if (parsed.value < min) return t("pane.number.tooSmall", { min: format.number(min) });
    if (max !== undefined && parsed.value > max)
      return t("pane.number.tooLarge", { max: format.number(max) });
    return furtherProblem?.(parsed.value) ?? null;
  }

  function change(entry: string): void {
    setText(entry);
    const valid = problemOf(entry) === null;
    dispatch({ type: "fieldChecked", field: id, valid });
    if (!valid && !onInvalid) return;
    const parsed = valid ? parseNumber(entry, state.language) : null;
    typed.current = parsed?.ok ? parsed.value : null;
    if (valid) onChange(typed.current);
    else onInvalid?.();
  }

  return (
    <Field
      label={label}
      hint={problem ? null : hint}
      validationState={problem ? "error" : "none"}
      validationMessage={problem}
    >
      <Input
        className={styles.control}
        value={text}
        onChange={(_, data) => change(data.value)}
        inputMode="decimal"
        autoFocus={autoFocus}
        autoComplete="off"
        placeholder={placeholder}
        contentAfter={unit === "" ? null : { children: unit, className: styles.unit }}
        input={{ className: styles.number }}
      />
    </Field>
  );
}
