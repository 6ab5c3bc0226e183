package health.zaoxue.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Provokes each kind of answer: signs in whoever asks, and finds the places that the table names in braces. */
final class Answering {
    /** As many as the processors alone would be too slow a flood on a busy computer. */
    private static final int CROWD = 16;

    private static final int MORE_THAN_ALLOWED = 2_000;

    private final Product product;
    private final Wire wire;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    Answering(Product product) {
        this.product = product;
        this.wire = new Wire(product.origin());
    }

    /** What the product answers to the row's request. */
    Wire.Answer to(AnswerKind kind) {
        Map<String, String> headers = new LinkedHashMap<>();
        kind.sending().forEach((name, value) -> headers.put(name, placed(value)));
        identify(kind.who(), headers);
        String[] request = placed(kind.request()).split(" ", 2);
        if (request[0].equals("AJAX")) {
            return wire.send(ajax(request[1], headers));
        }
        if (request[0].equals("PRESS")) {
            String[] pressed = request[1].split(" ", 2);
            return wire.send(press(pressed[0], pressed[1], headers));
        }
        Wire.Ask ask = new Wire.Ask(request[0], request[1], headers, request[0].equals("POST") ? "a=b" : "");
        return kind.who().equals("flood") ? flooded(ask, kind.status()) : wire.send(ask);
    }

    /** The row with real addresses where it names places. */
    AnswerKind placed(AnswerKind kind) {
        List<String> headers = kind.headers().stream().map(this::placed).toList();
        return new AnswerKind(kind.name(), kind.who(), kind.request(), kind.sent(), kind.status(), headers);
    }

    private void identify(String who, Map<String, String> headers) {
        switch (who) {
            case "nobody" -> {}
            case "flood" -> headers.put("Cookie", cookies.computeIfAbsent("clerk", this::signIn));
            case "nurse by token" -> headers.put("Authorization", "Bearer " + token("nurse"));
            default -> headers.put("Cookie", cookies.computeIfAbsent(who, this::signIn));
        }
    }

    private Wire.Answer flooded(Wire.Ask ask, int until) {
        ForkJoinPool crowd = new ForkJoinPool(CROWD);
        try {
            return crowd.submit(() -> IntStream.range(0, MORE_THAN_ALLOWED)
                            .parallel()
                            .mapToObj(number -> wire.send(ask))
                            .filter(answer -> answer.status() == until)
                            .findAny()
                            .orElseThrow())
                    .join();
        } finally {
            crowd.shutdownNow();
        }
    }

    private String signIn(String userName) {
        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            return "zx-session=" + visitor.session().orElseThrow();
        }
    }

    private String token(String userName) {
        return places.computeIfAbsent("token of " + userName, key -> {
            try {
                return new CodeFlow(product).tokensOf(userName).getString("access_token");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    /** A call as the script of that page would send it. */
    Wire.Ask ajax(String page, Map<String, String> headers) {
        String html = wire.send(Wire.Ask.get(page, headers)).body();
        String state = found("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"", html);
        String form = found("<form id=\"([^\"]+)\"", html);
        Map<String, String> sending = new LinkedHashMap<>(headers);
        sending.put("Faces-Request", "partial/ajax");
        sending.put("Origin", product.origin());
        sending.put("Content-Type", "application/x-www-form-urlencoded");
        String body = "jakarta.faces.partial.ajax=true&jakarta.faces.source=" + form
                + "&jakarta.faces.partial.execute=%40none&jakarta.faces.partial.render=%40none&" + form + "=" + form
                + "&jakarta.faces.ViewState=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
        return new Wire.Ask("POST", page, sending, body);
    }

    /** The form as the browser sends it when that button of the page is pressed. */
    private Wire.Ask press(String page, String button, Map<String, String> headers) {
        String html = wire.send(Wire.Ask.get(page, headers)).body();
        String state = found("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"", html);
        Map<String, String> sending = new LinkedHashMap<>(headers);
        sending.put("Origin", product.origin());
        sending.put("Content-Type", "application/x-www-form-urlencoded");
        String form = button.substring(0, button.indexOf(':'));
        String body = form + "=" + form + "&" + button + "=&jakarta.faces.ViewState="
                + URLEncoder.encode(state, StandardCharsets.UTF_8);
        return new Wire.Ask("POST", page, sending, body);
    }

    private String placed(String text) {
        String placed = text.replace("{site}", product.origin());
        for (String name : List.of(
                "{asset}", "{resource}", "{photo}", "{photo-tag}", "{attachment}", "{attachment-tag}", "{technique}")) {
            if (placed.contains(name)) {
                placed = placed.replace(name, place(name));
            }
        }
        return placed;
    }

    private String place(String name) {
        if (!places.containsKey(name)) {
            places.put(name, find(name));
        }
        return places.get(name);
    }

    private String find(String name) {
        return switch (name) {
            case "{technique}" ->
                found("technique=([0-9a-f-]{36})", page("/physician/index.xhtml", asked("physician")));
            case "{asset}" -> found("\"(/assets/[^\"]*/base\\.css)\"", page("/", Map.of()));
            case "{resource}" ->
                found(
                                "\"(/jakarta\\.faces\\.resource/[^\"]*[?&;]v=[^\"]*)\"",
                                page("/management/devices/index.xhtml", asked("engineer")))
                        .replace("&amp;", "&");
            case "{photo}" -> photo();
            case "{photo-tag}" ->
                wire.send(Wire.Ask.get(placed("{photo}"), asked("nurse"))).header("ETag");
            case "{attachment}" -> attachment();
            case "{attachment-tag}" ->
                wire.send(Wire.Ask.get(placed("{attachment}"), asked("official")))
                        .header("ETag");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String photo() {
        String tag = new Devices(product).tagOfSerial("IV-20418");
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            nurse.open("/nurse/report.xhtml?tag=" + tag);
            return "/photo/" + new Reports(product).report(nurse.page(), Pictures.photo());
        }
    }

    private String attachment() {
        Specimens specimens = new Specimens(product.premises());
        return "/attachment/"
                + specimens.own("attachment", specimens.homeOf("official")).orElseThrow();
    }

    private String page(String path, Map<String, String> headers) {
        return wire.send(Wire.Ask.get(path, headers)).body();
    }

    private Map<String, String> asked(String userName) {
        return Map.of("Cookie", cookies.computeIfAbsent(userName, this::signIn));
    }

    private static String found(String expression, String text) {
        Matcher match = Pattern.compile(expression).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("not found: " + expression);
        }
        return match.group(1);
    }
}
