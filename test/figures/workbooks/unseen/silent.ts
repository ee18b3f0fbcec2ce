// Workbooks where a careful analyst names nothing, or next to nothing: other languages, other trades, look-alikes.
import type { UnseenBook } from "../../support/unseenBook";

export const silent: UnseenBook[] = [
  {
    id: "de Kostenaufstellung eines Onlineshops",
    drawing: `
== Kosten 2024
Kostenübersicht Onlineshop 2024 (EUR)
Position | Jan | Feb | Mär | Summe
Umsatzerlöse | 84000 | 81200 | 90100 | 255300
Wareneinsatz | 41000 | 39800 | 44200 | 125000
Personalkosten | 15200 | 15200 | 15600 | 46000
Miete Lager | 3400 | 3400 | 3400 | 10200
Versandkosten | 9800 | 9500 | 10500 | 29800
Verpackung | 1400 | 1350 | 1500 | 4250
Marketing | 7000 | 6900 | 7600 | 21500
Hosting & Software | 640 | 640 | 640 | 1920
Steuerberater | 450 | 450 | 450 | 1350
Bestellungen | 1420 | 1370 | 1520 | 4310
`,
    ambiguous: `
E{Marketing}
B{Marketing}:D{Marketing}
E{Hosting & Software}
B{Hosting & Software}:D{Hosting & Software}`,
    traps: `
E{Wareneinsatz}`,
  },
  {
    id: "es cuenta de resultados de una tienda",
    drawing: `
== Resultados
Cuenta de resultados 2024 | Importe €
Ventas netas | 412300
Compras | 198000
Sueldos y salarios | 84200
Seguridad social | 25300
Alquiler local | 21600
Transporte y mensajería | 39800
Embalajes | 5100
Publicidad | 33900
Software y hosting | 4200
Asesoría | 3600
Total gastos | 415700
Resultado | -3400
`,
    traps: `
B{Compras}
B{Total gastos}`,
    ambiguous: `
B{Software y hosting}`,
  },
  {
    id: "cs náklady e-shopu",
    drawing: `
== Náklady
Náklady e-shopu za měsíc | Kč
Nájem skladu | 32000
Mzdy | 145000
Doprava a pošta | 78000
Obaly | 12000
Reklama | 64000
Účetní | 7000
Hosting | 2500
Počet objednávek | 1450
Tržby | 1290000
`,
    ambiguous: `
B{Hosting}
B{Reklama}`,
  },
  {
    id: "fr compte de résultat, boutique en ligne",
    drawing: `
== Compte
Compte de résultat prévisionnel | Année 1 | Année 2
Chiffre d'affaires | 210000 | 265000
Achats de marchandises | 98000 | 121000
Loyer | 14400 | 14400
Salaires | 42000 | 56000
Frais de transport | 21000 | 26000
Publicité | 18000 | 21000
Emballages | 3200 | 4000
Honoraires comptables | 2400 | 2400
`,
  },
  {
    id: "en personal monthly budget is no store",
    drawing: `
== My budget
Personal Monthly Budget
PROJECTED MONTHLY INCOME | Income 1 | $4,300
 | Extra income | $300
HOUSING | Projected Cost | Actual Cost | Difference
Mortgage or rent | $1,500 | $1,500 | $0
Phone | $60 | $100 | -$40
Electricity | $50 | $60 | -$10
Water and sewer | $20 | $20 | $0
TRANSPORTATION | Projected Cost | Actual Cost | Difference
Vehicle payment | $250 | $250 | $0
Fuel | $120 | $140 | -$20
FOOD | Projected Cost | Actual Cost | Difference
Groceries | $400 | $430 | -$30
Dining out | $120 | $180 | -$60
PERSONAL CARE | Projected Cost | Actual Cost | Difference
Hair/nails | $60 | $55 | $5
Health club | $40 | $40 | $0
`,
    traps: `
B{Mortgage or rent}`,
    ambiguous: `
C{Mortgage or rent}
C{Mortgage or rent},C{Electricity}
C{Mortgage or rent},C{Electricity},C{Water and sewer}`,
  },
  {
    id: "en stock list with reorder levels and values",
    drawing: `
== Inventory
Inventory list
SKU | Name | Description | Unit price | Quantity in stock | Inventory value | Reorder level | Reorder time in days | Quantity in reorder | Discontinued
SP7875 | Item 1 | Desc 1 | 51 | 25 | 1275 | 29 | 13 | 50 |
TR87680 | Item 2 | Desc 2 | 93 | 132 | 12276 | 231 | 4 | 50 |
MK676554 | Item 3 | Desc 3 | 57 | 151 | 8607 | 114 | 11 | 150 |
YE98767 | Item 4 | Desc 4 | 19 | 186 | 3534 | 158 | 6 | 50 |
XR23423 | Item 5 | Desc 5 | 75 | 62 | 4650 | 39 | 12 | 50 |
PW98762 | Item 6 | Desc 6 | 11 | 5 | 55 | 9 | 13 | 150 | Yes
Total | | | | 561 | 30397 | | | |
`,
    traps: `
E{Total}
F{Total}
I2:I7`,
  },
  {
    id: "en project plan with budget and hours, shipping of a release",
    drawing: `
== Project
Website relaunch - project plan
Task | Owner | Start | Days | Budget | Spent
Marketing site design | Ana | @2025-02-01 | 12 | 9000 | 8200
Order service migration | Raj | @2025-02-15 | 30 | 24000 | 11800
Shipping calculator | Raj | @2025-03-20 | 8 | 6400 | 0
Customer service training | Eve | @2025-04-01 | 3 | 1500 | 0
Payroll integration | Tom | @2025-04-05 | 10 | 8000 | 0
Total | | | 63 | 48900 | 20000
`,
    traps: `
E{Marketing site design}
E{Shipping calculator}
E{Payroll integration}
E{Total}
F{Total}`,
  },
  {
    id: "en survey answers about shipping, price and service",
    drawing: `
== Survey
Question | 1 | 2 | 3 | 4 | 5 | Responses | Average
How satisfied are you with delivery? | 12 | 20 | 55 | 130 | 210 | 427 | 4.19
How satisfied are you with packaging? | 5 | 14 | 49 | 140 | 219 | 427 | 4.30
How satisfied are you with customer service? | 22 | 30 | 60 | 120 | 195 | 427 | 4.02
Orders placed in the last 12 months (per person) | 40 | 88 | 130 | 95 | 74 | 427 | 3.18
`,
    traps: `
G{How satisfied are you with delivery?}
H{How satisfied are you with packaging?}
G{Orders placed in the last 12 months (per person)}`,
  },
  {
    id: "en market research: companies, market sizes, competitors' orders",
    drawing: `
== Market
Competitor benchmark (public estimates)
Company | Country | Revenue 2024 ($M) | Employees | Orders/year (M) | Marketing % of revenue
GreenCart | US | 412 | 1200 | 5.1 | 11%
HomeNest | UK | 288 | 840 | 3.0 | 9%
PetPal | DE | 530 | 1500 | 7.7 | 14%
Average | | 410 | 1180 | 5.27 | 11.3%
`,
    traps: `
C{Average}
D{Average}
E{Average}
C{GreenCart}`,
    ambiguous: `
C3:C5
D3:D5
E3:E5`,
  },
  {
    id: "pl lista obecności i grafik",
    drawing: `
== Grafik 06.2025
Grafik pracy – czerwiec 2025
Pracownik | 1 | 2 | 3 | 4 | 5 | 6 | 7 | Razem godz. | Etat
Nowak A. | 8 | 8 | 8 | 8 | 8 | 0 | 0 | 40 | 1
Lis E. | 0 | 8 | 8 | 8 | 8 | 8 | 0 | 40 | 1
Kot M. | 4 | 4 | 4 | 4 | 4 | 0 | 0 | 20 | 0,5
Razem | 12 | 20 | 20 | 20 | 20 | 8 | 0 | 100 | 2,5
Zamówienie ubrań roboczych (szt.) | | | | | | | | 6 |
`,
    traps: `
I{Razem}
I{Zamówienie ubrań roboczych (szt.)}`,
    ambiguous: `
J{Razem}`,
  },
  {
    id: "en delivery company's own fleet costs and price list",
    drawing: `
== Rates
Shipping rates charged to customers
Zone | Up to 1 kg | Up to 5 kg | Up to 10 kg
Domestic | 4.95 | 7.95 | 11.95
EU | 12.95 | 17.95 | 24.95
World | 19.95 | 34.95 | 54.95
Free shipping over | 60 | |
Customer service phone | 5551234 | |
Max order quantity | 99 | |
`,
    traps: `
B{Domestic}
B{Customer service phone}
B{Max order quantity}
B{Free shipping over}`,
  },
  {
    id: "en loan amortisation and asset register",
    drawing: `
== Loan
Loan amortization schedule
Loan amount | $50,000.00
Annual interest rate | 6.50%
Loan period in years | 5
Number of payments per year | 12
Monthly payment | $978.31
Number of payments | 60
Total interest | $8,698.45
== Assets
Asset | Bought | Cost | Life | Depreciation
Warehouse racking | @2022-03-01 | 14500 | 10 | 1450
Delivery van | @2021-07-01 | 28400 | 5 | 5680
Packaging machine | @2023-05-01 | 19900 | 7 | 2842.86
Office furniture | @2020-02-01 | 6100 | 5 | 1220
Total | | 68900 | | 11192.86
`,
    traps: `
Loan!B{Number of payments}
Assets!C{Warehouse racking}
Assets!C{Delivery van}
Assets!C{Packaging machine}
Assets!E{Delivery van}`,
  },
];
