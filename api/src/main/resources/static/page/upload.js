// Files that people upload: told apart by name, JSON unpacked where it is gzipped.
const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip"
};

/** What a file holds: {problem}, the JSON as a blob, or {type}, for a file that the service reads itself. */
export async function readFile(file) {
  const name = file.name.toLowerCase();
  const ending = name.slice(name.lastIndexOf(".") + 1);
  if (TYPES[ending]) {
    return {type: TYPES[ending]};
  }
  if (ending === "gz") {
    return {problem: await new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).blob()};
  }
  if (ending === "json") {
    return {problem: file};
  }
  throw new Error(file.name + " is none of the kinds that can be read: .json, .json.gz, .xlsx, .zip.");
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
