// Step 2: what the store sells itself by, what counts how much, and what it promises. Every answer may stay open; it is then assumed.
import { Text } from "@fluentui/react-components";
import { usePane } from "../context";
import { useStyles } from "../styles";
import { DeliveryPromise } from "./business/DeliveryPromise";
import { Money } from "./business/Money";
import { OwnerTime } from "./business/OwnerTime";
import { Proposition } from "./business/Proposition";
import { Strengths } from "./business/Strengths";
import { Weights } from "./business/Weights";

export function Business() {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <Text className={styles.muted}>{t("pane.business.intro")}</Text>
      <Proposition />
      <Weights />
      <Strengths />
      <DeliveryPromise />
      <OwnerTime />
      <Money />
    </div>
  );
}
