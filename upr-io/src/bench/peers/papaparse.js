const papa = require("papaparse");
let rows = 0;
let characters = 0;
papa.parse(require("fs").createReadStream(process.argv[2], "utf8"), {
  header: true,
  skipEmptyLines: true,
  step: (result) => {
    rows++;
    characters += result.data.Text.length;
  },
  complete: () => console.log(rows + " " + characters),
});
