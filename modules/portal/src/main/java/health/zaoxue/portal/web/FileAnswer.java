package health.zaoxue.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The answer to whoever asks for a file that is named by its content.
 *
 * @param request which may name the content that the browser has
 * @param response to be filled
 */
public record FileAnswer(HttpServletRequest request, HttpServletResponse response) {
    private static final String NOT_ESCAPED = "!#$&+-.^_`|~";

    /** R-PLT-77: the digest is the entity tag; a browser that has the content is told so, and gets no more. */
    public boolean isNewsFor(String digest) {
        String tag = "\"" + digest + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        return true;
    }

    /** Sends the content. */
    public void send(String mediaType, byte[] content) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** R-PLT-77: the header that makes a browser save the file under this name, in every script, and that no name can end early. */
    public static String savedAs(String name) {
        StringBuilder plain = new StringBuilder();
        StringBuilder escaped = new StringBuilder();
        name.codePoints().forEach(character -> plain.append(isPlain(character) ? (char) character : '_'));
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) Byte.toUnsignedInt(octet);
            escaped.append(isAttribute(character) ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + escaped;
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character < 0x7F && "\"\\%;".indexOf(character) < 0;
    }

    private static boolean isAttribute(char character) {
        return character < 0x7F && (Character.isLetterOrDigit(character) || NOT_ESCAPED.indexOf(character) >= 0);
    }
}
