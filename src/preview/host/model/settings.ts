// Excel.Setting and Excel.SettingCollection: values an add-in keeps in the workbook.
// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
import { defineClass } from "../define";
import { invalidArgument, missing } from "../errors";
import type { HostState } from "../state";

interface SettingTarget {
  state: HostState;
  key: string;
}

const settingClass = defineClass<SettingTarget>({
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ state, key }) =>
        Object.hasOwn(state.book.extras.settings, key) ? state.book.extras.settings[key] : missing(),
      set: ({ state, key }, value) => {
        state.book.extras.settings[key] = value;
      },
    },
  },
  methods: {
    delete: ({ state, key }) => {
      const { extras } = state.book;
      if (!Object.hasOwn(extras.settings, key)) missing();
      extras.settings = Object.fromEntries(
        Object.entries(extras.settings).filter(([other]) => other !== key),
      );
    },
  },
});

export const settingCollectionClass = defineClass<{ state: HostState }>({
  name: "SettingCollection",
  items: ({ state }) => Object.keys(state.book.extras.settings).map((key) => settingClass.of({ state, key })),
  item: ({ state }, args) => find(state, args.text(0)) ?? missing(),
  methods: {
    getItemOrNullObject: ({ state }, args) => find(state, args.text(0)),
    getCount: ({ state }) => Object.keys(state.book.extras.settings).length,
    add({ state }, args) {
      const key = args.text(0);
      if (key === "") throw invalidArgument("A setting needs a key.");
      state.allowWorkbookChange(false);
      state.book.extras.settings[key] = args.any(1);
      return settingClass.of({ state, key });
    },
  },
});

function find(state: HostState, key: string) {
  return Object.hasOwn(state.book.extras.settings, key) ? settingClass.of({ state, key }) : null;
}
