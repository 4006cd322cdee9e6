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
