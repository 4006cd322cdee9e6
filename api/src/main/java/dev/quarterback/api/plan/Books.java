package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.api.web.TableType;
import dev.quarterback.format.BookProblemWriter;
import dev.quarterback.format.UnlistableIdException;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends problems and plans as XLSX books, made when they are asked for. */
@Component
class Books {
    private final PlanningInput input;
    private final FewAtOnce writers;

    Books(PlanningInput input, Settings settings) {
        this.input = input;
        writers = new FewAtOnce(settings.limits().readers());
    }

    /** Sends the problem of a plan, which is there. */
    void sendProblem(String planId, HttpServletResponse response) throws IOException {
        writers.call(() -> {
            send(input.problem(planId), null, response);
            return planId;
        });
    }

    /** Sends a plan with its problem. */
    void send(ReadPlan plan, HttpServletResponse response) throws IOException {
        writers.call(() -> {
            send(plan.problem(), plan.plan(), response);
            return plan;
        });
    }

    /**
     * Sends a book as the body of an answer.
     *
     * @throws ApiException when the problem cannot be one
     */
    private static void send(Problem problem, @Nullable Plan plan, HttpServletResponse response) throws IOException {
        if (!BookProblemWriter.fits(problem)) {
            throw new ApiException(
                    ErrorCode.NOT_ACCEPTABLE,
                    "This is too much for a book, whose sheets have 1,048,576 rows; take JSON.");
        }
        response.setContentType(TableType.XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName(problem.name(), plan != null)));
        try {
            OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16);
            BookProblemWriter.write(problem, plan, out);
            out.flush();
        } catch (UnlistableIdException e) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            throw new ApiException(ErrorCode.NOT_ACCEPTABLE, "This cannot be a book; take JSON. " + e.getMessage());
        }
    }

    private static String disposition(String name) {
        boolean isPlain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        return ContentDisposition.attachment()
                .filename(name, isPlain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String fileName(String name, boolean hasPlan) {
        String plain = name.replaceAll("[\\p{Cntrl}\"\\\\/:*?<>|]+", "-").strip();
        String cut =
                plain.substring(0, plain.offsetByCodePoints(0, Math.min(plain.codePointCount(0, plain.length()), 60)));
        return (cut.isEmpty() ? "problem" : cut) + (hasPlan ? ".plan" : "") + ".xlsx";
    }
}
