// What lint asks for: TypeScript's strict rules with types, and Microsoft's rules for Office.js where Excel is spoken to.
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const [officeRules] = officeAddins.configs.recommended.filter(({ rules }) =>
  Object.keys(rules ?? {}).some((name) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers are welcome in texts.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // It would have `!` in place of a named type.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // Event handlers in one line.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // `values[key]` and the index signatures of noUncheckedIndexedAccess go together.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    // The add-in's conversation with Excel; elsewhere there is none.
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.entries(officeRules.rules).flatMap(([name, level]) =>
        name.startsWith("office-addins/") ? [[name, level === "warn" ? "error" : level]] : [],
      ),
    ),
  },
  {
    // What Excel calls: signatures as the metadata generator reads them, and cell errors, which are no `Error`.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        setTimeout: "readonly",
        performance: "readonly",
      },
    },
  },
);
