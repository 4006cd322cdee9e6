package dev.quarterback.api.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is refused, with the answer to give. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient @Nullable List<FieldFault> faults;
    private final transient Map<String, String> headers;

    private ApiException(
            ErrorCode code, String detail, @Nullable List<FieldFault> faults, Map<String, String> headers) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = faults;
        this.headers = headers;
    }

    /** A refusal for one reason. */
    public ApiException(ErrorCode code, String detail) {
        this(code, detail, null, Map.of());
    }

    /** A refusal that passes with time. */
    public static ApiException later(ErrorCode code, String detail, long seconds) {
        return new ApiException(code, detail, null, Map.of("Retry-After", Long.toString(seconds)));
    }

    /** A refusal while the database is away. */
    public static ApiException databaseAway() {
        return later(ErrorCode.UNAVAILABLE, "The database does not answer or cannot be written; try again.", 5);
    }

    /** A refusal while files of the service cannot be written. */
    public static ApiException notStored() {
        return later(ErrorCode.UNAVAILABLE, "The service cannot store this now; try again.", 5);
    }

    /** A body of more bytes than the limit. */
    public static ApiException tooLarge(long limit) {
        return new ApiException(
                ErrorCode.TOO_LARGE,
                "A body has at most " + limit + " bytes, unpacked; QUARTERBACK_LIMITS_BODY sets it.");
    }

    /** A body whose packing is not known. */
    public static ApiException packedOtherwise() {
        return new ApiException(
                ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                "Content-Encoding can be gzip, or nothing.",
                null,
                Map.of("Accept-Encoding", "gzip"));
    }

    /** A body of another type than the one that is supported. */
    public static ApiException ofOtherType(String supported) {
        return new ApiException(
                ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                "Content-Type can be " + supported + ".",
                null,
                Map.of("Accept", supported));
    }

    /** A body that is refused for what stands in it; {@code more} faults are not listed. */
    public static ApiException invalid(List<FieldFault> faults, int more) {
        int count = faults.size() + more;
        String detail = count == 1 ? "One error was found." : count + " errors were found.";
        return new ApiException(ErrorCode.INVALID, detail, new ArrayList<>(faults), Map.of());
    }

    ErrorCode code() {
        return code;
    }

    @Nullable
    List<FieldFault> faults() {
        return faults;
    }

    Map<String, String> headers() {
        return headers;
    }
}
