// Errors of the service and the fields that they belong to: each has a JSON pointer into what was sent.

/** The messages at a place and, unless exactly, below it. */
export function faultsAt(errors, pointer, exactly = false) {
  return (errors || []).filter(error => error.pointer === pointer || (!exactly && error.pointer?.startsWith(pointer + "/")))
    .map(error => error.message);
}

/** The errors that belong to no form of a list at the pointer: to be told at the whole. */
export function faultsElsewhere(errors, pointer, length) {
  return (errors || []).filter(error => {
    const rest = error.pointer?.startsWith(pointer + "/") ? error.pointer.slice(pointer.length + 1).split("/")[0] : "";
    return !/^\d+$/.test(rest) || Number(rest) >= length;
  });
}
