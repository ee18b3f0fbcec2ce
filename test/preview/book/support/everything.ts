// A workbook with everything that Excel can put into a file and the stand-in does not model, part by part as ECMA-376
// and Microsoft's [MS-XLSX] have it: what is opened and saved must come out as it went in.
import { strToU8, zipSync } from "fflate";
import { PIXEL } from "./features";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MICROSOFT = "http://schemas.microsoft.com/office";
const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
const XM = `${MICROSOFT}/excel/2006/main`;
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const EXCEL = "application/vnd.ms-excel";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

type Relation = [id: string, type: string, target: string, external?: boolean];

const relations = (items: readonly Relation[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${type.startsWith("http") ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

/** Path -> its content, and its type where the extension does not tell. */
const TYPES: Record<string, string> = {
  "xl/workbook.xml": `${SHEETML}.sheet.main+xml`,
  "xl/worksheets/sheet1.xml": `${SHEETML}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${SHEETML}.worksheet+xml`,
  "xl/worksheets/sheet3.xml": `${SHEETML}.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${SHEETML}.chartsheet+xml`,
  "xl/styles.xml": `${SHEETML}.styles+xml`,
  "xl/sharedStrings.xml": `${SHEETML}.sharedStrings+xml`,
  "xl/metadata.xml": `${SHEETML}.sheetMetadata+xml`,
  "xl/calcChain.xml": `${SHEETML}.calcChain+xml`,
  "xl/comments1.xml": `${SHEETML}.comments+xml`,
  "xl/tables/table1.xml": `${SHEETML}.table+xml`,
  "xl/externalLinks/externalLink1.xml": `${SHEETML}.externalLink+xml`,
  "xl/pivotTables/pivotTable1.xml": `${SHEETML}.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${SHEETML}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${SHEETML}.pivotCacheRecords+xml`,
  "xl/threadedComments/threadedComment1.xml": `${EXCEL}.threadedcomments+xml`,
  "xl/persons/person.xml": `${EXCEL}.person+xml`,
  "xl/slicers/slicer1.xml": `${EXCEL}.slicer+xml`,
  "xl/slicerCaches/slicerCache1.xml": `${EXCEL}.slicerCache+xml`,
  "xl/ctrlProps/ctrlProp1.xml": `${EXCEL}.controlproperties+xml`,
  "xl/richData/rdrichvalue.xml": `${EXCEL}.rdrichvalue+xml`,
  "xl/richData/rdrichvaluestructure.xml": `${EXCEL}.rdrichvaluestructure+xml`,
  "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
};

const DEFAULTS: Record<string, string> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  png: "image/png",
  bin: `${SHEETML}.printerSettings`,
};

const contentTypes = (): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">${Object.entries(DEFAULTS)
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join("")}${Object.entries(TYPES)
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join("")}</Types>`;

/** The defined names, each as the file has it. */
export const NAMES: readonly string[] = [
  '<definedName name="_xlfn.SINGLE" hidden="1">#NAME?</definedName>',
  '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Costs!$A$8:$C$10</definedName>',
  '<definedName name="_xlnm.Print_Area" localSheetId="0">Costs!$A$1:$C$10,Costs!$E$1:$F$2</definedName>',
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Costs!$A:$A,Costs!$1:$2</definedName>',
  '<definedName name="Double">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>',
  '<definedName name="Filtered" comment="What is open">_xlfn._xlws.FILTER(Costs!$A$8:$A$10,Costs!$B$8:$B$10&gt;0)</definedName>',
  '<definedName name="Gone">#REF!</definedName>',
  '<definedName name="Growing">OFFSET(Costs!$A$1,0,0,COUNTA(Costs!$A:$A),1)</definedName>',
  '<definedName name="Outside">[1]Rates!$A$1</definedName>',
  '<definedName name="Published" publishToServer="1" workbookParameter="1" description="For the web">Costs!$B$2</definedName>',
  '<definedName name="Slicer_Region">#N/A</definedName>',
  '<definedName name="Text">"a, b"&amp;" &lt;c&gt;"</definedName>',
];

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${MC}" mc:Ignorable="x15 xr" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main" xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\Ann\\" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="8_{1}"/><bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15840" tabRatio="700" activeTab="0" xr:uid="{2}"/></bookViews><sheets><sheet name="Costs" sheetId="4" r:id="rId1"/><sheet name="Chart" sheetId="9" r:id="rId4"/><sheet name="Pivot" sheetId="5" r:id="rId2"/><sheet name="Deep &amp; hidden" sheetId="7" state="veryHidden" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames>${NAMES.join("")}</definedNames><calcPr calcId="191029" iterate="1" iterateCount="50"/><pivotCaches><pivotCache cacheId="3" r:id="rId9"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId10"/></x14:slicerCaches></ext><ext uri="{79F54976-1DA5-4618-B147-4CDE4B953A38}" xmlns:x14="${X14}"><x14:workbookPr/></ext></extLst></workbook>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:mc="${MC}" mc:Ignorable="x14ac" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;zł&quot;;[Red]\\-#,##0.00\\ &quot;zł&quot;"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><strike/><sz val="11"/><color rgb="FFFF0000"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color indexed="64"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyFont="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyProtection="1"><protection locked="0" hidden="1"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><colors><mruColors><color rgb="FF00FF00"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

/** Rich runs, hints of how to read it, blanks that count, escaped characters, the longest text there is. */
const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="9" uniqueCount="9"><si><t>Costs per month</t></si><si><r><t>Re</t></r><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/><family val="2"/></rPr><t xml:space="preserve">nt </t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve">  two  blanks  </t></si><si><t>line_x000D_&#10;break _x005F_x0041_</t></si><si><t>${"long ".repeat(6553)}</t></si><si><t>Region</t></si><si><t>Orders</t></si><si><t>Double</t></si></sst>`;

const SHEET1_ROWS = [
  '<row r="1" spans="1:7" ht="30" customHeight="1" thickBot="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="3"><v>45292</v></c><c r="G1" t="e" vm="1"><v>#VALUE!</v></c></row>',
  '<row r="2" spans="1:7" ht="15"><c r="A2" t="s" ph="1"><v>1</v></c><c r="B2"><v>1200</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c><c r="E2" t="s"><v>4</v></c><c r="F2" t="s"><v>5</v></c></row>',
  '<row r="3" outlineLevel="1" collapsed="1"><c r="B3"><v>5400.000000000001</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="d"><v>2024-05-01T00:00:00</v></c><c r="E3" t="inlineStr"><is><r><t>in</t></r><r><rPr><i/></rPr><t>line</t></r></is></c></row>',
  '<row r="4"><c r="B4"><f>SUM(B2:B3)</f><v>6600</v></c><c r="C4"><f t="shared" ref="C4:C5" si="0">B2*2</f><v>2400</v></c><c r="D4"><f t="array" ref="D4:D5">B2:B3*10</f><v>12000</v></c><c r="E4" t="str"><f>_xlfn.CONCAT("a","b")</f><v>ab</v></c><c r="F4"><f>[1]Rates!$A$1</f><v>7</v></c></row>',
  '<row r="5"><c r="C5"><f t="shared" si="0"/><v>10800</v></c><c r="D5"><v>54000.00000000001</v></c><c r="E5" t="e"><f>_xldudf_CONTOSO_ADD(B2,B3)</f><v>#NAME?</v></c><c r="F5"><f ca="1">Double(B2)</f><v>2400</v></c></row>',
  '<row r="6"><c r="E6"><f t="dataTable" ref="E6:E7" dt2D="0" dtr="0" r1="B2"/><v>1</v></c></row>',
  '<row r="7"><c r="E7"><v>2</v></c></row>',
  '<row r="8"><c r="A8" t="s"><v>6</v></c><c r="B8" t="s"><v>7</v></c><c r="C8" t="s"><v>8</v></c></row>',
  '<row r="9"><c r="A9" t="str"><v>North</v></c><c r="B9"><v>10</v></c><c r="C9"><f>Orders[[#This Row],[Orders]]*2</f><v>20</v></c></row>',
  '<row r="10" hidden="1"><c r="A10" t="str"><v>South</v></c><c r="B10"><v>20</v></c><c r="C10"><f>Orders[[#This Row],[Orders]]*2</f><v>40</v></c></row>',
].join("");

const SHEET1_AFTER = [
  '<sheetProtection algorithmName="SHA-512" hashValue="q1w2" saltValue="e3r4" spinCount="100000" objects="1" scenarios="1"/>',
  '<protectedRanges><protectedRange sqref="B2:B3" name="Free" algorithmName="SHA-512" hashValue="aa==" saltValue="bb==" spinCount="100000"/></protectedRanges>',
  '<scenarios current="0"><scenario name="Best" count="1" user="Ann"><inputCells r="B2" val="900"/></scenario></scenarios>',
  '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>',
  '<conditionalFormatting sqref="B2:B3" pivot="1"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
    X14 +
    '"><x14:id>{11111111-1111-1111-1111-111111111111}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="C2:C3 E2"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>C2&gt;0</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="2" disablePrompts="1" xWindow="10" yWindow="20"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning" error="No &amp; no" promptTitle="Pick" prompt="One" sqref="A9:A10"><formula1>"North,South"</formula1></dataValidation><dataValidation type="time" imeMode="off" operator="lessThan" sqref="B9"><formula1>0.5</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A1" r:id="rId9" tooltip="Look" display="x"/><hyperlink ref="A2" location="\'Deep &amp; hidden\'!A1"/></hyperlinks>',
  '<printOptions horizontalCentered="1" headings="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId1"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Calibri,Bold"&amp;P of &amp;N</oddHeader></headerFooter>',
  '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><cellWatches><cellWatch r="B4"/></cellWatches><ignoredErrors><ignoredError sqref="B2" numberStoredAsText="1"/></ignoredErrors>',
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>',
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId4" name="Check Box 2"><controlPr defaultSize="0" autoFill="0"><anchor moveWithCells="1"><from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`,
  '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>',
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-1111-1111-1111-111111111111}"><x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Deep &amp; hidden'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B10</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Costs!B2:B4</xm:f><xm:sqref>H4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId10"/></x14:slicerList></ext><ext uri="{00000000-0000-0000-0000-00000000ABCD}" xmlns:my="urn:my"><my:thing a="1">kept</my:thing></ext></extLst>`,
].join("");

const worksheet = (before: string, rows: string, after = ""): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${MC}" mc:Ignorable="x14ac xr" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac" xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xr:uid="{3}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

const SHEET1 = worksheet(
  '<sheetPr codeName="Sheet1" filterMode="1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:G10"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" topLeftCell="A1" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomRight" activeCell="C3" sqref="C3:D4 F5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="25.7109375" style="2" customWidth="1" bestFit="1"/><col min="2" max="3" width="12" outlineLevel="1"/><col min="7" max="16384" width="9.140625" hidden="1"/></cols>',
  SHEET1_ROWS,
  SHEET1_AFTER,
);

const SHEET2 = worksheet(
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
  '<row r="3"><c r="A3" t="str"><v>Region</v></c><c r="B3" t="str"><v>Sum</v></c></row><row r="4"><c r="A4" t="str"><v>North</v></c><c r="B4"><v>10</v></c></row>',
);

const SHEET3 = worksheet(
  "",
  '<row r="1"><c r="A1" t="str"><v>x</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
  '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>',
);

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const anchor = (inner: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING1 = `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${anchor(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture 1" descr="Logo"><a:hlinkClick xmlns:r="${OFFICE}" r:id="rId2"/></xdr:cNvPr><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}</xdr:wsDr>`;
const CHART = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Costs!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;
const CHART_ANCHOR = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6070000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`;

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><v:fill color2="#ffffe1"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t202"><x:ClientData ObjectType="Checkbox"><x:FmlaLink>$H$2</x:FmlaLink></x:ClientData></v:shape></xml>`;

const SOURCE = '<worksheetSource ref="A8:B10" sheet="Costs"/>';
const PARTS: Record<string, string | Uint8Array> = {
  "_rels/.rels": relations([
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId4", "custom-properties", "docProps/custom.xml"],
  ]),
  "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ann</dc:creator></cp:coreProperties>`,
  "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relations([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
    ["rId8", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId9", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId10", `${MICROSOFT}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
    ["rId11", "customXml", "../customXml/item1.xml"],
    ["rId12", "sheetMetadata", "metadata.xml"],
    ["rId13", `${MICROSOFT}/2017/06/relationships/rdRichValue`, "richData/rdrichvalue.xml"],
    ["rId14", `${MICROSOFT}/2017/06/relationships/rdRichValueStructure`, "richData/rdrichvaluestructure.xml"],
    ["rId15", `${MICROSOFT}/2017/10/relationships/person`, "persons/person.xml"],
  ]),
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": STRINGS,
  "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B4" i="4"/><c r="C4"/><c r="C5"/><c r="D4" a="1"/><c r="E4"/></calcChain>`,
  "xl/metadata.xml": `${HEAD}<metadata xmlns="${MAIN}" xmlns:xlrd="${MICROSOFT}/spreadsheetml/2017/richdata"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
  "xl/richData/rdrichvalue.xml": `${HEAD}<rvData xmlns="${MICROSOFT}/spreadsheetml/2017/richdata" count="1"><rv s="0"><v>0</v></rv></rvData>`,
  "xl/richData/rdrichvaluestructure.xml": `${HEAD}<rvStructures xmlns="${MICROSOFT}/spreadsheetml/2017/richdata" count="1"><s t="_error"><k n="errorType" t="i"/></s></rvStructures>`,
  "xl/persons/person.xml": `${HEAD}<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Ann" id="{5}" userId="ann" providerId="None"/></personList>`,
  "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Rates"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
    ["rId1", "externalLinkPath", "file:///C:/My%20files/rates.xlsx", true],
  ]),
  "xl/worksheets/sheet1.xml": SHEET1,
  "xl/worksheets/_rels/sheet1.xml.rels": relations([
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
    ["rId5", "table", "../tables/table1.xml"],
    ["rId6", "comments", "../comments1.xml"],
    [
      "rId7",
      `${MICROSOFT}/2017/10/relationships/threadedComment`,
      "../threadedComments/threadedComment1.xml",
    ],
    ["rId9", "hyperlink", "https://example.com/?a=1&amp;b=2", true],
    ["rId10", `${MICROSOFT}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
  ]),
  "xl/worksheets/sheet2.xml": SHEET2,
  "xl/worksheets/_rels/sheet2.xml.rels": relations([
    ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
  ]),
  "xl/worksheets/sheet3.xml": SHEET3,
  "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr/><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": relations([["rId1", "drawing", "../drawings/drawing2.xml"]]),
  "xl/drawings/drawing1.xml": DRAWING1,
  "xl/drawings/_rels/drawing1.xml.rels": relations([
    ["rId1", "image", "../media/image1.png"],
    ["rId2", "hyperlink", "#Pivot!A1"],
  ]),
  "xl/drawings/drawing2.xml": `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${CHART_ANCHOR}</xdr:wsDr>`,
  "xl/drawings/_rels/drawing2.xml.rels": relations([["rId1", "chart", "../charts/chart1.xml"]]),
  "xl/charts/chart1.xml": CHART,
  "xl/media/image1.png": PIXEL,
  "xl/drawings/vmlDrawing1.vml": VML,
  "xl/ctrlProps/ctrlProp1.xml": `${HEAD}<formControlPr xmlns="${X14}" objectType="CheckBox" fmlaLink="$H$2" lockText="1"/>`,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from([72, 0, 80, 0, 255]),
  "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={6}</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t>[Threaded comment]</t></r></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2024-01-01T00:00:00.00" personId="{5}" id="{6}"><text>Why so much?</text></threadedComment></ThreadedComments>`,
  "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="3" name="Orders" displayName="Orders" ref="A8:C10" totalsRowShown="0" dataDxfId="0"><autoFilter ref="A8:C10"><filterColumn colId="0"><filters><filter val="North"/></filters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="Region"/><tableColumn id="2" name="Orders"/><tableColumn id="3" name="Double"><calculatedColumnFormula>Orders[[#This Row],[Orders]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  "xl/slicers/slicer1.xml": `${HEAD}<slicers xmlns="${X14}"><slicer name="Region" cache="Slicer_Region" caption="Region" rowHeight="241300"/></slicers>`,
  "xl/slicerCaches/slicerCache1.xml": `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="Slicer_Region" sourceName="Region"><pivotTables><pivotTable tabId="5" name="Pivot"/></pivotTables><data><tabular pivotCacheId="3"><items count="2"><i x="0" s="1"/><i x="1" s="1"/></items></tabular></data></slicerCacheDefinition>`,
  "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot" cacheId="3" dataCaption="Values"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="1"><i><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relations([
    ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="2"><cacheSource type="worksheet">${SOURCE}</cacheSource><cacheFields count="2"><cacheField name="Region" numFmtId="0"><sharedItems count="2"><s v="North"/><s v="South"/></sharedItems></cacheField><cacheField name="Orders" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="10" maxValue="20"/></cacheField></cacheFields></pivotCacheDefinition>`,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([
    ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="10"/></r><r><x v="1"/><n v="20"/></r></pivotCacheRecords>`,
  "customXml/item1.xml": '<?mso-x?><other xmlns="urn:somebody:else"><a>1</a></other>',
  "customXml/_rels/item1.xml.rels": relations([["rId1", "customXmlProps", "itemProps1.xml"]]),
  "customXml/itemProps1.xml": `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="{7}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
};

/** `change` edits parts before they are packed: a variant for one test. */
export function everything(
  change: (parts: Record<string, string | Uint8Array>) => void = () => undefined,
): Uint8Array {
  const parts = { "[Content_Types].xml": contentTypes(), ...PARTS };
  change(parts);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, data]) => [path, typeof data === "string" ? strToU8(data) : data]),
    ),
  );
}
