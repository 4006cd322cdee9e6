// Problem files that people upload.

/** The problem of a JSON file as a blob, unpacked where it is gzipped. */
export async function readFile(file) {
  const name = file.name.toLowerCase();
  if (name.endsWith(".gz")) {
    return new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
  }
  if (name.endsWith(".json")) {
    return file;
  }
  throw new Error(file.name + " is neither .json nor .json.gz. Books and CSV files become JSON by the command import.");
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
