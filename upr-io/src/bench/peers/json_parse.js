// JSON.parse takes a text of at most 512 MB.
const rows = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
console.log(rows.length + " " + rows.reduce((sum, row) => sum + row.Text.length, 0));
