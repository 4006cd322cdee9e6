package dev.quarterback.api.transfer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StreamUtils;

/** An answer that is collected before any of it leaves, packed where that is worth it; its length is known at the end. */
final class BufferedAnswer extends HttpServletResponseWrapper {
    private static final int BUFFER = 8192;

    private final Spool spool;
    private final Packing packing;
    private final boolean isPackable;
    private final boolean isHead;
    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private final ServletOutputStream out = new Collecting();
    private AnswerContent content;
    private @Nullable OutputStream rest;
    private @Nullable PrintWriter writer;
    private long announced = -1;
    private boolean isFlushed;
    private boolean isError;

    BufferedAnswer(HttpServletRequest request, HttpServletResponse response, Spool spool, Packing packing) {
        super(response);
        this.spool = spool;
        this.packing = packing;
        isPackable = GzipAcceptance.of(request);
        isHead = request.getMethod().equals("HEAD");
        content = new AnswerContent(spool);
    }

    /** Whether the web server is to answer, with its error page. */
    boolean isLeftToServer() {
        return isError;
    }

    /** Ends it and gives what is to be sent, which is to be closed. */
    AnswerContent finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        OutputStream all = rest;
        if (all == null) {
            start.writeTo(content);
        } else if (all != content) {
            all.close(); // Only the packing's: it has written the last bytes.
        }
        if (isHead) {
            if (announced >= 0) {
                super.setContentLengthLong(announced);
            }
            content.close();
            return new AnswerContent(spool);
        }
        if (hasBody()) {
            super.setContentLengthLong(content.size());
        }
        return content;
    }

    private boolean hasBody() {
        int status = getStatus();
        return status >= 200 && status != SC_NO_CONTENT && status != SC_NOT_MODIFIED;
    }

    /** Forgets it, without a trace in the headers of what may be answered instead. */
    void discard() throws IOException {
        if (rest != null) {
            setHeader(HttpHeaders.CONTENT_ENCODING, null);
        }
        content.close();
    }

    private void collect(byte[] bytes, int offset, int length) throws IOException {
        OutputStream to = rest;
        if (to == null && start.size() + length < packing.leastSize()) {
            start.write(bytes, offset, length);
            return;
        }
        if (to == null) {
            to = sink();
            rest = to;
            start.writeTo(to);
        }
        to.write(bytes, offset, length);
    }

    private OutputStream sink() throws IOException {
        boolean isPacked = packing.isFor(this);
        if (isPacked) {
            addHeader(HttpHeaders.VARY, "accept-encoding");
        }
        if (isHead) {
            return OutputStream.nullOutputStream();
        }
        if (!isPacked || !isPackable) {
            return content;
        }
        setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        // Ending the packing does not end what it is written to.
        return new GZIPOutputStream(StreamUtils.nonClosing(content), BUFFER);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter given = writer;
        if (given == null) {
            given = new PrintWriter(new OutputStreamWriter(out, getCharacterEncoding()));
            writer = given;
        }
        return given;
    }

    /** From here on it cannot be taken back, though nothing leaves yet. */
    @Override
    public void flushBuffer() {
        isFlushed = true;
    }

    @Override
    public boolean isCommitted() {
        return isFlushed || super.isCommitted();
    }

    @Override
    public void resetBuffer() {
        requireOpen();
        start.reset();
        if (rest != null) {
            setHeader(HttpHeaders.CONTENT_ENCODING, null);
        }
        rest = null;
        writer = null;
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content = new AnswerContent(spool);
    }

    @Override
    public void reset() {
        resetBuffer();
        announced = -1;
        super.reset();
    }

    private void requireOpen() {
        if (isCommitted()) {
            throw new IllegalStateException("The answer cannot be taken back.");
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        isError = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        isError = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        requireOpen();
        if (clearBuffer) {
            resetBuffer();
        }
        setStatus(status);
        setHeader(HttpHeaders.LOCATION, location);
        isFlushed = true;
    }

    @Override
    public void setContentLength(int length) {
        announced = length;
    }

    @Override
    public void setContentLengthLong(long length) {
        announced = length;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!isLength(name, value)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (!isLength(name, value)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    private boolean isLength(String name, @Nullable String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            return false;
        }
        announced = value == null ? -1 : Long.parseLong(value);
        return true;
    }

    /** What the answer's author writes to. */
    private final class Collecting extends ServletOutputStream {
        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            collect(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Use the answer of the AsyncContext.");
        }
    }
}
