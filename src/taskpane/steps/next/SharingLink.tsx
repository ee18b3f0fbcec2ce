// A way to sharing and repairing for those who use the functions and no plan.
import { Link, Text } from "@fluentui/react-components";
import { usePane } from "../../context";

export function SharingLink() {
  const { dispatch, t } = usePane();
  return (
    <Text block>
      <Link as="button" onClick={() => dispatch({ type: "wentTo", step: "next" })}>
        {t("sharing.open")}
      </Link>
    </Text>
  );
}
