package org.aidroll.sis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Gives out scripts and styles, and what the scripts are told, to anybody: in front of the host's filters, because a host that wants a
 * login for everything would answer with its login page, and a script cannot log in.
 */
public final class AssetFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/META-INF/resources/aidroll/";
    private static final Pattern ASSET = Pattern.compile("(?:vendor/)?[a-z0-9-]+\\.(?:js|css)");
    private static final String CLIENT = "client.json";

    private final transient Asset client;
    private final transient Map<String, Asset> assets = new ConcurrentHashMap<>();

    /** A file, and the tag by which a browser knows whether it has it. */
    private record Asset(String type, byte[] bytes, String etag) {
        static Asset of(String type, byte[] bytes) {
            var sum = new CRC32();
            sum.update(bytes);
            return new Asset(type, bytes, '"' + HexFormat.of().toHexDigits(sum.getValue(), 8) + '"');
        }
    }

    /** The filter that tells scripts this. */
    public AssetFilter(ClientConfig client) {
        try {
            this.client = Asset.of("application/json", Json.mapper().writeValueAsBytes(client));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("strings and lists are always JSON", never);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Asset> asset = isReading(request) ? asset(request) : Optional.empty();
        if (asset.isPresent()) {
            send(asset.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private Optional<Asset> asset(HttpServletRequest request) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        String name = address.startsWith("/aidroll/") ? address.substring("/aidroll/".length()) : "";
        if (name.equals(CLIENT)) {
            return Optional.of(client);
        }
        // Only what is there is kept: anybody may ask for any name.
        return ASSET.matcher(name).matches()
                ? Optional.ofNullable(assets.computeIfAbsent(name, AssetFilter::load))
                : Optional.empty();
    }

    private static @Nullable Asset load(String name) {
        try (InputStream in = AssetFilter.class.getResourceAsStream(FOLDER + name)) {
            String type = name.endsWith(".css") ? "text/css" : "text/javascript";
            return in == null ? null : Asset.of(type + "; charset=UTF-8", in.readAllBytes());
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", asset.etag());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isKnown(asset, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.bytes().length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(asset.bytes());
        }
    }

    /** Whether the browser has it already; a server between us that compresses makes the tag a weak one. */
    private static boolean isKnown(Asset asset, @Nullable String tags) {
        return tags != null
                && Stream.of(tags.split(","))
                        .map(String::trim)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(asset.etag()::equals);
    }
}
