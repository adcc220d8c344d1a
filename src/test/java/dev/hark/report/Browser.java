package dev.hark.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headless Chromium with one page, driven over its debugging protocol. */
final class Browser implements WebSocket.Listener {
  private static final int PATIENCE_S = 60;

  private final Process process;
  private final WebSocket socket;
  private final StringBuilder incoming = new StringBuilder();
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private int last;

  Browser(Path profile, int width, int height) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--window-size=" + width + "," + height,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Matcher door = Pattern.compile("ws://([^/]+)/").matcher("");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (door.reset(line).find()) {
        break;
      }
    }
    HttpClient http = HttpClient.newHttpClient();
    String pages =
        http.send(
                HttpRequest.newBuilder(URI.create("http://" + door.group(1) + "/json/list"))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher page =
        Pattern.compile("\"webSocketDebuggerUrl\": \"(ws:[^\"]*/page/[^\"]+)\"").matcher(pages);
    if (!page.find()) {
      throw new IOException("chromium shows no page: " + pages);
    }
    socket = http.newWebSocketBuilder().buildAsync(URI.create(page.group(1)), this).join();
    for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
      call(domain + ".enable", "{}");
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
    incoming.append(data);
    if (isLast) {
      messages.add(incoming.toString());
      incoming.setLength(0);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  /** The answer's text. */
  String call(String method, String parameters) throws InterruptedException {
    int id = ++last;
    socket
        .sendText(
            "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
        .join();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (System.nanoTime() < end) {
      for (String message : messages) {
        if (message.startsWith("{\"id\":" + id + ",")) {
          return message;
        }
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException("chromium does not answer " + method);
  }

  void open(Path file) throws InterruptedException {
    messages.clear();
    call("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
    while (messages.stream().noneMatch(m -> m.contains("Page.loadEventFired"))) {
      Thread.sleep(10);
    }
  }

  /** What a JavaScript expression gives, as text. */
  String evaluate(String expression) throws InterruptedException {
    String code =
        "'<' + encodeURIComponent(String(eval(decodeURIComponent('"
            + URLEncoder.encode(expression, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("'", "%27")
            + "')))) + '>'";
    String answer = call("Runtime.evaluate", "{\"expression\":\"" + code + "\"}");
    Matcher value = Pattern.compile("<([^>]*)>").matcher(answer);
    return value.find() ? URLDecoder.decode(value.group(1), StandardCharsets.UTF_8) : answer;
  }

  /** A key that types a character, or a named one like {@code ArrowRight}. */
  void press(String key) throws InterruptedException {
    String text = key.length() == 1 ? ",\"text\":\"" + key + "\"" : "";
    // Chromium moves the focus by the number of the key, not by its name.
    String number = key.equals("Tab") ? ",\"windowsVirtualKeyCode\":9" : "";
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          "{\"type\":\"" + type + "\",\"key\":\"" + key + "\"" + text + number + "}");
    }
  }

  /** What went over the wire, or would have, but for the page itself. */
  List<String> requests() {
    return messages.stream()
        .filter(m -> m.contains("Network.requestWillBeSent\""))
        .filter(m -> !m.contains("\"url\":\"file:"))
        .toList();
  }

  List<String> complaints() {
    return messages.stream()
        .filter(
            m ->
                m.contains("Log.entryAdded")
                    || m.contains("Runtime.exceptionThrown")
                    || m.contains("Runtime.consoleAPICalled"))
        .toList();
  }

  void quit() throws InterruptedException {
    // Ends its helpers too; they write to the profile until then.
    call("Browser.close", "{}");
    socket.abort();
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
