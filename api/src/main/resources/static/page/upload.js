// Files: problems that people upload, and what they keep of plans.

export const JSON_TYPE = "application/json";
export const BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const TABLES = {".xlsx": BOOK_TYPE, ".zip": "application/zip"};

/** The type of a file that holds a problem as tables, a book or a ZIP of CSV files, by its name; undefined for others. */
export function tablesType(file) {
  const name = file.name.toLowerCase();
  return TABLES[Object.keys(TABLES).find(ending => name.endsWith(ending))];
}

/** The problem of a JSON file as a blob, unpacked where it is gzipped. */
export async function readFile(file) {
  const name = file.name.toLowerCase();
  if (name.endsWith(".gz")) {
    return new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
  }
  if (name.endsWith(".json")) {
    return file;
  }
  throw new Error(file.name + " is neither .json, .json.gz, .xlsx nor .zip. Pack CSV files into a ZIP.");
}

/** An error of a body that cannot be read, with its line in the file: the body has one line more before it. */
export async function inFile(error, problem) {
  const found = error.status === 400 && /^line (\d+), (.*)$/s.exec(error.message);
  if (found) {
    const line = Number(found[1]) - 1;
    const lines = (await new Response(problem).text()).split("\n").length;
    error.message = line > lines ? "The file ends too early: " + found[2].replace(/^column \d+: /, "") : "Line " + line + ", " + found[2];
  }
  return error;
}

/** Has the browser keep a blob as a file; what no file may be named is taken out of its name. */
export function saveFile(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), {href: address, download: name.replace(/[\x00-\x1f"\\/:*?<>|]+/g, "-")});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // The browser may still be reading it.
}
