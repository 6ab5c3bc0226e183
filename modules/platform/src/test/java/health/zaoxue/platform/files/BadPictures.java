package health.zaoxue.platform.files;

import static health.zaoxue.platform.files.BadPapers.joined;
import static health.zaoxue.platform.files.Paper.latin;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Pictures, and what says that it is one, that must not be kept. */
final class BadPictures {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HUGE = 50_000;

    private BadPictures() {}

    static Stream<Sample> all() {
        return Stream.of(broken(), foreign()).flatMap(List::stream);
    }

    private static List<Sample> broken() {
        String refused = Picture.NOT_A_PICTURE;
        byte[] photo = new Photograph(200, 150).as("jpeg");
        byte[] drawing = new Photograph(200, 150).as("png");
        return List.of(
                new Sample("nothing at all", new byte[0], refused),
                new Sample(
                        "one byte more than may be sent", Arrays.copyOf(photo, Upload.LARGEST + 1), Picture.TOO_LARGE),
                new Sample("a photo cut off in the middle", Arrays.copyOf(photo, photo.length / 2), refused),
                new Sample("a drawing cut off in the middle", Arrays.copyOf(drawing, drawing.length / 2), refused),
                new Sample("the first bytes of a photo", Arrays.copyOf(photo, 20), refused),
                new Sample("a drawing of 50,000 by 50,000", drawingOf(HUGE, HUGE), Picture.TOO_MANY_PIXELS),
                new Sample(
                        "a drawing without an end on one side",
                        drawingOf(Integer.MAX_VALUE, 1),
                        Picture.TOO_MANY_PIXELS),
                new Sample("a drawing without any width", drawingOf(0, 10), refused),
                new Sample("a photo drawn in a thousand passes", passes(photo, 1000), refused),
                new Sample("noise that begins like a photo", Archives.signed(0xFF, 0xD8, 0xFF, 0xE0), refused));
    }

    private static List<Sample> foreign() {
        String refused = Picture.NOT_A_PICTURE;
        byte[] film = new Photograph(8, 8).as("gif");
        return List.of(
                new Sample(
                        "a script that begins like a film",
                        latin("GIF89a/*" + "\0".repeat(6) + "*/=1;alert(1)//"),
                        refused),
                new Sample("a film", joined(film, film), refused),
                new Sample("a bitmap", new Photograph(8, 8).as("bmp"), refused),
                new Sample(
                        "a drawing with a script",
                        latin("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>1</script></svg>"),
                        refused),
                new Sample("a page of the web", latin("<!doctype html><script>alert(1)</script>"), refused),
                new Sample("a table that calculates", latin("=cmd|'/c calc'!A1,1\n"), refused),
                new Sample("a program for Windows", Archives.signed('M', 'Z', 0x90), refused),
                new Sample("a program for Linux", Archives.signed(0x7F, 'E', 'L', 'F'), refused),
                new Sample("a program for a shell", latin("#!/bin/sh\nrm -rf /\n"), refused),
                new Sample("a picture that the server cannot read", latin("RIFF\0\0\1\0WEBPVP8 "), refused),
                new Sample("a scan of many pages", Archives.signed('I', 'I', 42, 0), refused));
    }

    /** The same pass again and again: few bytes, and much to do each time. */
    private static byte[] passes(byte[] photo, int times) {
        int scan = BytePlace.of(photo, 0xFF, 0xDA);
        byte[] pass = Arrays.copyOfRange(photo, scan, photo.length - 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(photo, 0, scan);
        for (int i = 0; i < times; i++) {
            bytes.writeBytes(pass);
        }
        bytes.write(photo, photo.length - 2, 2);
        return bytes.toByteArray();
    }

    static byte[] drawingOf(int width, int height) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(header)) {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 2, 0, 0, 0});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return joined(
                SIGNATURE,
                part("IHDR", header.toByteArray()),
                part("IDAT", Paper.packed(new byte[1024])),
                part("IEND", new byte[0]));
    }

    /** A chunk of a PNG. */
    static byte[] part(String type, byte[] data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CRC32 check = new CRC32();
        check.update(latin(type));
        check.update(data);
        try (DataOutputStream chunk = new DataOutputStream(bytes)) {
            chunk.writeInt(data.length);
            chunk.write(latin(type));
            chunk.write(data);
            chunk.writeInt((int) check.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
