// Excel.DocumentProperties: the few of them the stand-in keeps.
// https://learn.microsoft.com/javascript/api/excel/excel.documentproperties
import { asText } from "../args";
import { defineClass, type Property } from "../define";
import type { HostState } from "../state";

interface Target {
  state: HostState;
}

export const documentPropertiesClass = defineClass<Target>({
  name: "DocumentProperties",
  properties: {
    title: kept("title"),
    subject: kept("subject"),
    author: kept("author"),
    comments: kept("comments"),
  },
});

function kept(name: string): Property<Target> {
  return {
    get: ({ state }) => state.properties[name] ?? "",
    set: ({ state }, value) => {
      state.allowWorkbookChange(false);
      state.properties[name] = asText(value);
    },
  };
}
