// Workbooks of English-speaking stores as systems and owners leave them: bank exports, notes, rosters, questionnaires.
// Figures and traps were written down before recognition saw them. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const english: UnseenBook[] = [
  {
    id: "us pet supplies: bank account export, three months, descriptions only",
    drawing: `
== Chase7781_Activity_2025Q1
Details | Posting Date | Description | Amount | Type | Balance | Check or Slip #
DEBIT | @2025-01-02 | PINE ST PROPERTIES LLC RENT JAN | -3200 | ACH_DEBIT | 18210.4
DEBIT | @2025-01-03 | GUSTO DES:PAYROLL ID:6881 PPD | -5840.22 | ACH_DEBIT | 12370.18
DEBIT | @2025-01-06 | UPS* BILLING CTR 0000 | -612.4 | DEBIT_CARD | 11757.78
CREDIT | @2025-01-07 | SHOPIFY DES:TRANSFER ID:ST-A1X | 9120.55 | ACH_CREDIT | 20878.33
DEBIT | @2025-01-09 | FACEBK *ADS 7HX2 | -900 | DEBIT_CARD | 19978.33
DEBIT | @2025-01-13 | MIDSTATE PET DISTRIBUTORS INV 5518 | -7420 | ACH_DEBIT | 12558.33
DEBIT | @2025-01-14 | ULINE SHIPPING SUPPLIES | -344.1 | DEBIT_CARD | 12214.23
DEBIT | @2025-01-17 | GUSTO DES:PAYROLL ID:6881 PPD | -5911.9 | ACH_DEBIT | 6302.33
DEBIT | @2025-01-21 | UPS* BILLING CTR 0000 | -588.9 | DEBIT_CARD | 5713.43
CREDIT | @2025-01-22 | SHOPIFY DES:TRANSFER ID:ST-B7K | 11480.2 | ACH_CREDIT | 17193.63
DEBIT | @2025-01-24 | GOOGLE *ADS4410923 | -640 | DEBIT_CARD | 16553.63
DEBIT | @2025-01-28 | Online Transfer to SAV ...4471 | -2000 | ACCT_XFER | 14553.63
DEBIT | @2025-01-31 | HARLOW CPA MONTHLY BOOKKEEPING | -350 | ACH_DEBIT | 14203.63
DEBIT | @2025-02-03 | PINE ST PROPERTIES LLC RENT FEB | -3200 | ACH_DEBIT | 11003.63
DEBIT | @2025-02-03 | GUSTO DES:PAYROLL ID:6881 PPD | -5840.22 | ACH_DEBIT | 5163.41
CREDIT | @2025-02-05 | SHOPIFY DES:TRANSFER ID:ST-C2R | 10910.75 | ACH_CREDIT | 16074.16
DEBIT | @2025-02-07 | UPS* BILLING CTR 0000 | -633.15 | DEBIT_CARD | 15441.01
DEBIT | @2025-02-10 | FACEBK *ADS 8KD1 | -900 | DEBIT_CARD | 14541.01
DEBIT | @2025-02-12 | MIDSTATE PET DISTRIBUTORS INV 5604 | -6880 | ACH_DEBIT | 7661.01
DEBIT | @2025-02-14 | GUSTO DES:PAYROLL ID:6881 PPD | -5840.22 | ACH_DEBIT | 1820.79
CREDIT | @2025-02-18 | SHOPIFY DES:TRANSFER ID:ST-D9P | 12110 | ACH_CREDIT | 13930.79
DEBIT | @2025-02-20 | ULINE SHIPPING SUPPLIES | -402.75 | DEBIT_CARD | 13528.04
DEBIT | @2025-02-21 | UPS* BILLING CTR 0000 | -571.3 | DEBIT_CARD | 12956.74
DEBIT | @2025-02-24 | GOOGLE *ADS4410923 | -610 | DEBIT_CARD | 12346.74
DEBIT | @2025-02-26 | CHECK 1042 | -415.2 | CHECK_PAID | 11931.54 | 1042
DEBIT | @2025-02-28 | HARLOW CPA MONTHLY BOOKKEEPING | -350 | ACH_DEBIT | 11581.54
DEBIT | @2025-03-03 | PINE ST PROPERTIES LLC RENT MAR | -3200 | ACH_DEBIT | 8381.54
DEBIT | @2025-03-03 | GUSTO DES:PAYROLL ID:6881 PPD | -5911.9 | ACH_DEBIT | 2469.64
CREDIT | @2025-03-05 | SHOPIFY DES:TRANSFER ID:ST-E4M | 13204.1 | ACH_CREDIT | 15673.74
DEBIT | @2025-03-07 | UPS* BILLING CTR 0000 | -702.6 | DEBIT_CARD | 14971.14
DEBIT | @2025-03-10 | FACEBK *ADS 9PL4 | -1100 | DEBIT_CARD | 13871.14
DEBIT | @2025-03-14 | GUSTO DES:PAYROLL ID:6881 PPD | -5840.22 | ACH_DEBIT | 8030.92
DEBIT | @2025-03-17 | IRS USATAXPYMT 2708 | -1810 | ACH_DEBIT | 6220.92
DEBIT | @2025-03-19 | ULINE SHIPPING SUPPLIES | -371.9 | DEBIT_CARD | 5849.02
CREDIT | @2025-03-20 | SHOPIFY DES:TRANSFER ID:ST-F1T | 12480.6 | ACH_CREDIT | 18329.62
DEBIT | @2025-03-21 | UPS* BILLING CTR 0000 | -655.25 | DEBIT_CARD | 17674.37
DEBIT | @2025-03-24 | GOOGLE *ADS4410923 | -700 | DEBIT_CARD | 16974.37
DEBIT | @2025-03-27 | MIDSTATE PET DISTRIBUTORS INV 5711 | -7105 | ACH_DEBIT | 9869.37
DEBIT | @2025-03-31 | HARLOW CPA MONTHLY BOOKKEEPING | -350 | ACH_DEBIT | 9519.37
`,
    expected: `
facility | D{PINE ST PROPERTIES LLC RENT JAN}+D{PINE ST PROPERTIES LLC RENT FEB}+D{PINE ST PROPERTIES LLC RENT MAR} | 3200
labor | D3+D9+D16+D21+D29+D33 | 11728.23
delivery | D4+D10+D18+D24+D31+D37 | 1254.53
marketing | D6+D12+D19+D25+D32+D38 | 1616.67
supplies | D8+D23+D35 | 372.92
finance_admin | D14+D27+D40 | 350`,
    traps: `
D{SHOPIFY DES:TRANSFER ID:ST-A1X}
D{Online Transfer to SAV ...4471}
D{IRS USATAXPYMT 2708}
D{CHECK 1042}
F2:F40
D2:D40
D7+D20+D39`,
  },
  {
    id: "uk candle maker: notes with label and amount in one cell",
    drawing: `
== Costs note
Wick & Willow - what it costs us to run (spring 2025)

Unit 4 rent: £1,150 per month (incl. service charge)
Gas + electric ~ £210 pcm
Wages £3,200 per month (Jo and Sam, part time)
Royal Mail / Evri: £1,480 a month
Boxes, tissue, tape - £390/month
Instagram & Google ads: £600 per month
Accountant: £1,440 per year
Shopify and apps = £118 /mo
Orders: about 430 per month
Turnover: £14.5k a month
Average order £33.70
VAT threshold: £90,000
Van loan: £9,000 over 48 months
Postage per parcel: £3.44
New kiln (one-off): £2,750
Phone: 0161 496 0123
Started 2019
`,
    expected: `
facility | A{Unit 4 rent: £1,150 per month (incl. service charge)} | 1150 / 1360 | A3:A4
labor | A{Wages £3,200 per month (Jo and Sam, part time)} | 3200
delivery | A{Royal Mail / Evri: £1,480 a month} | 1480
supplies | A{Boxes, tissue, tape - £390/month} | 390
marketing | A{Instagram & Google ads: £600 per month} | 600
finance_admin | A{Accountant: £1,440 per year} | 120
it | A{Shopify and apps = £118 /mo} | 118
orders | A{Orders: about 430 per month} | 430
revenue | A{Turnover: £14.5k a month} | 14500`,
    traps: `
A{Average order £33.70}
A{VAT threshold: £90,000}
A{Van loan: £9,000 over 48 months}
A{Postage per parcel: £3.44}
A{New kiln (one-off): £2,750}
A{Phone: 0161 496 0123}
A{Started 2019}`,
  },
  {
    id: "ca nursery: staff register, one row a person, monthly gross, leavers below",
    drawing: `
== Staff
Greenleaf Plants Ltd - staff register at 30 April 2025

No. | Employee | Department | Job title | Start date | Hours / week | Gross pay / month
1 | Amara Obi | Greenhouse | Grower | @2019-03-11 | 40 | 4150
2 | Luc Tremblay | Greenhouse | Grower | @2021-06-01 | 40 | 3900
3 | Wen Zhao | Packing | Packing lead | @2020-09-14 | 40 | 4020
4 | Dana Kirk | Packing | Packer | @2023-02-20 | 32 | 2780
5 | Noor Haddad | Packing | Packer | @2024-05-06 | 24 | 2090
6 | Elin Berg | Customer care | Agent | @2022-01-10 | 40 | 3450
7 | Tomas Ruiz | Office | Bookkeeper | @2018-08-27 | 20 | 2300
8 | Kay Lim | Office | Owner's assistant | @2024-10-07 | 40 | 3600

Left in 2024
Rob Sand | Packing | Packer | @2022-04-04 | 40 | 2900
Mia Fox | Greenhouse | Grower | @2021-02-15 | 40 | 3700
== Notes
Payroll remittance due | @2025-05-15
Vacation accrual rate | 0.04 {0%}
`,
    expected: `
labor | Staff!G4:G11 | 26290
staff | Staff!B4:B11 | - | Staff!G4:G11`,
    ambiguous: `
Staff!G{Elin Berg}
Staff!G{Tomas Ruiz}`,
    traps: `
Staff!F{Amara Obi}
Staff!F{Rob Sand}
Staff!F4:F11
Staff!A{Kay Lim}
Staff!G{Amara Obi}
Notes!B{Vacation accrual rate}`,
  },
  {
    id: "us coffee roaster: spreadsheet template budget, expenses left, income right",
    drawing: `
== Summary
 | Monthly Budget | | | | | | | |
 | October 2025
 | Starting balance | $12,400 {@}
 |
 | Expenses | | | | | Income
 | | Planned | Actual | Diff. | | | Planned | Actual | Diff.
 | Totals | $28,460 {@} | = 29915 {"$"#,##0} | = -1455 {"$"#,##0} | | Totals | $41,000 {@} | = 43310 {"$"#,##0} | = 2310 {"$"#,##0}
 |
 | Green coffee | 12500 {"$"#,##0} | 13240 {"$"#,##0} | = -740 {"$"#,##0} | | Online store sales | 31000 {"$"#,##0} | 33480 {"$"#,##0} | = 2480 {"$"#,##0}
 | Roastery lease | 2950 {"$"#,##0} | 2950 {"$"#,##0} | = 0 {"$"#,##0} | | Cafes (wholesale) | 9500 {"$"#,##0} | 9410 {"$"#,##0} | = -90 {"$"#,##0}
 | Utilities | 480 {"$"#,##0} | 525 {"$"#,##0} | = -45 {"$"#,##0} | | Gift cards | 500 {"$"#,##0} | 420 {"$"#,##0} | = -80 {"$"#,##0}
 | Crew wages + payroll tax | 7200 {"$"#,##0} | 7385 {"$"#,##0} | = -185 {"$"#,##0} | |
 | Bags, labels & mailers | 1150 {"$"#,##0} | 1302 {"$"#,##0} | = -152 {"$"#,##0} | |
 | USPS / UPS labels | 2600 {"$"#,##0} | 2941 {"$"#,##0} | = -341 {"$"#,##0} | |
 | Ads | 900 {"$"#,##0} | 868 {"$"#,##0} | = 32 {"$"#,##0} | |
 | Web & apps | 260 {"$"#,##0} | 284 {"$"#,##0} | = -24 {"$"#,##0} | |
 | CPA | 420 {"$"#,##0} | 420 {"$"#,##0} | = 0 {"$"#,##0} | |
`,
    expected: `
revenue | I{Totals} | 43310 | I9:I11
facility | D{Roastery lease}+D{Utilities} | 2950 / 3475
labor | D{Crew wages + payroll tax} | 7385
supplies | D{Bags, labels & mailers} | 1302
delivery | D{USPS / UPS labels} | 2941
marketing | D{Ads} | 868
it | D{Web & apps} | 284
finance_admin | D{CPA} | 420`,
    traps: `
C{Starting balance}
D{Totals}
C{Roastery lease}
E{Totals}
D{Green coffee}
H{Green coffee}`,
  },
  {
    id: "ie outdoor shop: a provider's questionnaire and cards with the caption under the number",
    drawing: `
== Intake form
Fulfilment readiness questionnaire - please answer column B
Question | Your answer
How many customer orders do you send out in a normal month? | 870
On average, how many items are in one order? | 2.3
What does the average parcel weigh, in kg? | 3.1
How many people work for you (full-time equivalents)? | 5.5
What rent do you pay for shop, office and warehouse each month? | €2,350
What do you spend on wages a month, including employer's PRSI? | €14,900
How much do you pay couriers in a typical month? | €5,240
How much do packaging materials cost you a month? | €1,060
How many square metres of storage do you use? | 260
What was your turnover last year (ex VAT)? | €742,000
What is your target cost per order? | €9.00
How many orders do you hope to reach in two years' time? | 1500
When do you want to start? | September
== At a glance
Month at a glance - Aug 2025
 |
€3,900 | €410 | €655
Ad spend | Software | Accounting fees
 |
412 | 3.8% | €71.07
Newsletter sign-ups | Conversion rate | Average basket
`,
    expected: `
orders | Intake form!B{How many customer orders do you send out in a normal month?} | 870
items_per_order | Intake form!B{On average, how many items are in one order?} | -
parcel_weight | Intake form!B{What does the average parcel weigh, in kg?} | -
staff | Intake form!B{How many people work for you (full-time equivalents)?} | -
facility | Intake form!B{What rent do you pay for shop, office and warehouse each month?} | 2350
labor | Intake form!B{What do you spend on wages a month, including employer's PRSI?} | 14900
delivery | Intake form!B{How much do you pay couriers in a typical month?} | 5240
supplies | Intake form!B{How much do packaging materials cost you a month?} | 1060
storage_space | Intake form!B{How many square metres of storage do you use?} | -
revenue | Intake form!B{What was your turnover last year (ex VAT)?} | 61833.33
marketing | At a glance!A{€3,900} | 3900
it | At a glance!B{€410} | 410
finance_admin | At a glance!C{€655} | 655`,
    traps: `
Intake form!B{What is your target cost per order?}
Intake form!B{How many orders do you hope to reach in two years' time?}
At a glance!A{412}
At a glance!B{3.8%}
At a glance!C{€71.07}`,
  },
  {
    id: "au spare parts: trial balance with account codes, debit and credit, year to date",
    drawing: `
== Trial Balance
Trial Balance
Outback Parts Pty Ltd
As at 30 June 2025
 |
Account Code | Account | Account Type | Debit - Year to date | Credit - Year to date | 30 June 2024
200 | Sales | Revenue |  | 1284600 | -1190300
260 | Freight Recovered | Revenue |  | 18240 | -16100
310 | Cost of Goods Sold | Direct Costs | 702400 |  | 655200
400 | Advertising | Expense | 61230 |  | 55400
404 | Bank Fees | Expense | 3120 |  | 2980
408 | Cleaning | Expense | 4160 |  | 4160
412 | Consulting & Accounting | Expense | 14800 |  | 13900
425 | Freight & Courier - outwards | Expense | 97350 |  | 90120
429 | Packaging | Expense | 21480 |  | 19800
445 | Light, Power, Heating | Expense | 8640 |  | 8310
469 | Rent | Expense | 66000 |  | 64200
477 | Wages and Salaries | Expense | 188500 |  | 176400
478 | Superannuation | Expense | 21680 |  | 19400
485 | Subscriptions & Software | Expense | 9870 |  | 8900
610 | Accounts Receivable | Current Asset | 31200 |  | 28700
630 | Inventory | Inventory | 205400 |  | 188900
710 | Delivery Van | Fixed Asset | 48000 |  | 48000
711 | Less Accumulated Depreciation on Delivery Van | Fixed Asset |  | 21600 | -14400
800 | Accounts Payable | Current Liability |  | 64300 | -59100
804 | Wages Payable | Current Liability |  | 7150 | -6800
825 | PAYG Withholdings Payable | Current Liability |  | 9400 | -9100
877 | Loan - Packing Line | Non-current Liability |  | 30000 | -40000
970 | Owner's Equity | Equity |  | 48540 | -54020
Total |  |  | 1483830 | 1483830 | 0
`,
    expected: `
revenue | E{Sales} | 107050
marketing | D{Advertising} | 5102.5
finance_admin | D{Consulting & Accounting} | 1233.33 / 1493.33 | D10:D12
delivery | D{Freight & Courier - outwards} | 8112.5
supplies | D{Packaging} | 1790
facility | D{Rent}+D{Light, Power, Heating}+D{Cleaning} | 5500 / 6220 / 6566.67
labor | D{Wages and Salaries}+D{Superannuation} | 15708.33 / 17515
it | D{Subscriptions & Software} | 822.5`,
    traps: `
D{Delivery Van}
E{Wages Payable}
E{Freight Recovered}
E{Loan - Packing Line}
D{Inventory}
F{Rent}
F{Wages and Salaries}
A{Packaging}
D{Total}`,
  },
];
