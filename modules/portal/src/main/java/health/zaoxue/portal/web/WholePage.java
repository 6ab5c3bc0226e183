package health.zaoxue.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A page that is written here until it is whole, in as much memory as it takes; files and other bytes go straight on. */
final class WholePage extends HttpServletResponseWrapper {
    private static final int USUAL_SIZE = 32 * 1024;

    private final ByteArrayOutputStream page = new ByteArrayOutputStream(USUAL_SIZE);
    private @Nullable PrintWriter writer;
    private boolean givenUp;

    WholePage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter open = writer;
        if (open == null) {
            open = new PrintWriter(new OutputStreamWriter(page, getCharacterEncoding()));
            writer = open;
        }
        return open;
    }

    /** The page grows as it is written; no size has to be foreseen. */
    @Override
    public void setBufferSize(int size) {}

    @Override
    public void flushBuffer() throws IOException {
        if (writer == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
        writer = null;
    }

    @Override
    public void sendError(int status) throws IOException {
        givenUp = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        givenUp = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String address) throws IOException {
        givenUp = true;
        super.sendRedirect(address);
    }

    /** Lets the page go, if there is one. */
    void send() throws IOException {
        PrintWriter written = writer;
        if (written == null || givenUp) {
            return;
        }
        written.flush();
        if (page.size() > 0) {
            setContentLength(page.size());
            page.writeTo(getOutputStream());
        }
    }

    private void forget() {
        if (writer != null) {
            writer.flush();
        }
        page.reset();
    }
}
