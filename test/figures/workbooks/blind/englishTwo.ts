// Workbooks of English-speaking stores, written blind: without a look at the lexicon or at what is found. Invented stores.
import type { UnseenBook } from "../../support/unseenBook";

export const englishTwo: UnseenBook[] = [
  {
    id: "us own warehouse today against a fulfilment quote",
    drawing: `
== Compare
In-house vs ShipBeacon (3PL) - monthly at current volume

Assumptions
Orders / mo | 6400
Units per order | 1.7
Avg weight (lb) | 2.2
Pallets on hand | 140

Cost line | In-house (today) | ShipBeacon quote | Diff
Warehouse rent + utilities | 12300 | 0 | = 12300
Storage fees | 0 | 2660 | = -2660
Pick/pack labor | 19840 | 0 | = 19840
Pick & pack fees | 0 | 20160 | = -20160
Cartons + dunnage | 4480 | 2240 | = 2240
Postage/carriers | 49920 | 46080 | = 3840
WMS + label software | 890 | 250 | = 640
Returns handling | 1450 | 1725 | = -275
Onboarding (one time) | 0 | 3500 | = -3500
Total | = 88880 | = 76615 | = 12265
Cost per order | 13.89 | 11.97 | 1.92
`,
    expected: `
orders | B{Orders / mo} | 6400
items_per_order | B{Units per order} | -
parcel_weight | B{Avg weight (lb)} | -
storage_space | B{Pallets on hand} | -
facility | B{Warehouse rent + utilities} | 12300
labor | B{Pick/pack labor} | 19840
supplies | B{Cartons + dunnage} | 4480
delivery | B{Postage/carriers} | 49920
it | B{WMS + label software} | 890`,
    ambiguous: `
B{Returns handling}`,
    traps: `
C{Postage/carriers}
C{Cartons + dunnage}
C{Storage fees}
C{Pick & pack fees}
C{Onboarding (one time)}
B{Total}`,
  },
  {
    id: "us stock on hand by bin",
    drawing: `
== Inventory
Cycle count - Bldg 2
SKU | Description | Bin | On hand | Reorder pt | Unit cost | Ext. value | Supplier lead (d)
TB-100 | Tumbler 20oz black | A-01-1 | 412 | 150 | 6.4 | 2636.8 | 35
TB-101 | Tumbler 20oz white | A-01-2 | 388 | 150 | 6.4 | 2483.2 | 35
LB-220 | Lunch box, steel | A-02-1 | 96 | 60 | 11.25 | 1080 | 50
ST-004 | Straw set | B-04-3 | 1203 | 400 | 0.92 | 1106.76 | 28
BX-M | Shipping box M (for our use) | D-09-1 | 2200 | 1000 | 0.61 | 1342 | 7
BX-L | Shipping box L (for our use) | D-09-2 | 640 | 500 | 0.94 | 601.6 | 7
Total |  |  | 4939 |  |  | 9250.36
`,
    traps: `
G{Total}
D{Total}
G{Shipping box M (for our use)}
H{Shipping box M (for our use)}`,
  },
  {
    id: "uk holiday planner of the team",
    drawing: `
== Leave 2025
Annual leave planner 2025 - warehouse & customer service

Name | Team | Entitlement | Carried over | Taken | Booked | Remaining | Jan | Feb | Mar | Apr | May | Jun
Priya | Customer service | 28 | 2 | 11 | 5 | 14 | 1 | 2 | 0 | 5 | 2 | 1
Gareth | Warehouse | 28 | 0 | 14 | 3 | 11 | 0 | 0 | 4 | 5 | 0 | 5
Moira | Warehouse | 25 | 1 | 9 | 8 | 9 | 2 | 0 | 0 | 3 | 4 | 0
Dev | Marketing | 28 | 3 | 7 | 10 | 14 | 0 | 0 | 2 | 5 | 0 | 0
Lynn | Accounts | 22.5 | 0 | 12 | 0 | 10.5 | 0 | 5 | 0 | 5 | 1 | 1
Total days |  | 131.5 | 6 | 53 | 26 | 58.5
Bank holidays |  | 8
`,
    traps: `
C{Total days}
C{Priya}
C{Dev}
E{Total days}`,
  },
  {
    id: "us amazon settlement summary for two weeks",
    drawing: `
== Settlement 07-03 to 07-16
Settlement summary | Seller: BrightNest LLC
Period | Jul 3, 2025 - Jul 16, 2025

Account activity | USD
Product sales | 38412.6
Product sale refunds | -1893.11
Shipping credits | 611.4
Promotional rebates | -702.18
FBA fees | -7920.35
Selling fees (referral) | -5688.1
FBA inventory storage fee | -614.2
Advertising - Sponsored Products | -4811.07
Reimbursements | 88.3
Subscription | -39.99
Transfer to bank | 17443.3

Orders | 1204
Units ordered | 1391
Units refunded | 57
`,
    expected: `
revenue | B{Product sales} | 83226 / 83000 / 76826 / 82315 / 79124 / 78000 / 83500
orders | B{Orders} | 2609 / 2580 / 2616 / 2408 / 2407
marketing | B{Advertising - Sponsored Products} | 10424 / 10309 / 9622 / 10454`,
    ambiguous: `
B{FBA fees}
B{FBA inventory storage fee}
B{Selling fees (referral)}
B{Subscription}`,
    traps: `
B{Units ordered}
B{Product sale refunds}
B{Shipping credits}
B{Transfer to bank}
B{Units refunded}`,
  },
  {
    id: "uk fixed and variable costs with rates per order",
    drawing: `
== costs v3 FINAL
Kelso Tea Co.  costs v3 (LD 12/05)
avg orders per day | 46 | (mon-sat)
orders per mnth | 1196
items / order | 3.2
 |
FIXED | £/mth |
Unit + store room | 1,450.00 | Galashiels, lease to 2028
rates | nil | SBBS relief
leccy & gas | 285.00
wages x2 packers | 3,380.00 | incl. NI
Xero + bookkeeper | 165.00 |
Woo hosting, plugins | 74.00
Mailchimp | 60.00
 |
VARIABLE | £/order |
Royal Mail Trk48 | 3.05
box+tissue+label | 0.62
card fees | 0.41
tea (cogs) | 7.90
TOTAL VAR | = 11.98
 |
avg basket ex vat | 24.10
`,
    expected: `
orders | B{orders per mnth} | 1196 | B{avg orders per day}
items_per_order | B{items / order} | -
facility | B{Unit + store room}+B{leccy & gas} | 1735 / 1450
labor | B{wages x2 packers} | 3380
it | B{Woo hosting, plugins} | 74 / 134 | B{Woo hosting, plugins}:B{Mailchimp}
finance_admin | B{Xero + bookkeeper} | 165
delivery | B{Royal Mail Trk48} | 3647.8
supplies | B{box+tissue+label} | 741.52`,
    ambiguous: `
B{Mailchimp}
B{card fees}`,
    traps: `
B{tea (cogs)}
B{TOTAL VAR}
B{avg basket ex vat}`,
  },
];
