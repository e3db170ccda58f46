const xlsx = require("xlsx");
const book = xlsx.readFile(process.argv[2], { dense: true });
const rows = xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]]);
console.log(rows.length + " " + rows.reduce((sum, row) => sum + row.Text.length, 0));
