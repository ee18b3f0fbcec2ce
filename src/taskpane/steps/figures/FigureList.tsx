// A titled group of figures; each is one line until it is opened.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Subtitle2,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useState } from "react";
import type { FigureId } from "../../../figures/types";
import type { FigureRow } from "../../figureRows";
import { useStyles } from "../../styles";
import { FigureDetails } from "./FigureDetails";
import { FigureHeading } from "./FigureHeading";

interface Props {
  title: string;
  rows: FigureRow[];
  /** True where the group starts as its title alone. */
  folded?: boolean;
}

export function FigureList({ title, rows, folded = false }: Props) {
  const styles = useStyles();
  const [hidden, setHidden] = useState(folded);
  const [open, setOpen] = useState<string[]>([]);
  if (rows.length === 0) return null;

  /** The button that was pressed goes with the details: the focus stays on the figure. */
  function close(figure: FigureId): void {
    document.getElementById(headingId(figure))?.focus();
    setOpen(open.filter((one) => one !== figure));
  }

  return (
    <section className={styles.tight}>
      <div className={styles.between}>
        <Subtitle2 as="h2" className={styles.h3}>
          {title}
        </Subtitle2>
        {folded && (
          <Button
            appearance="subtle"
            size="small"
            aria-expanded={!hidden}
            aria-label={title}
            icon={hidden ? <ChevronDownRegular /> : <ChevronUpRegular />}
            onClick={() => setHidden(!hidden)}
          />
        )}
      </div>
      {!hidden && (
        <Accordion
          className={styles.accordion}
          multiple
          collapsible
          openItems={open}
          onToggle={(_, data) => setOpen(data.openItems.map(String))}
        >
          {rows.map((row) => (
            <AccordionItem key={row.figure} value={row.figure}>
              <AccordionHeader
                as="h3"
                expandIconPosition="end"
                size="small"
                button={{ id: headingId(row.figure) }}
              >
                <FigureHeading row={row} />
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <FigureDetails row={row} onDone={() => close(row.figure)} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </section>
  );
}

const headingId = (figure: FigureId): string => `figure-${figure}`;
