import { ApiError } from "../protocol/apiError";

/** An array of another size than its range. */
export function wrongSize(): ApiError {
  return new ApiError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
