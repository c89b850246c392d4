package org.aidroll.efile.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Real files of pictures, as a phone would write them. */
final class PictureFiles {
    private PictureFiles() {}

    /** A JPEG; quality 0 to 100. */
    static byte[] jpeg(BufferedImage image, int quality) {
        return jpeg(image, quality, false);
    }

    static byte[] jpeg(BufferedImage image, int quality, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality / 100f);
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The JPEG with a camera's notes: orientation, time and a description. */
    static byte[] withExif(byte[] jpeg, int orientation, String time, String description) {
        byte[] text = description.getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.write(jpeg, 0, 2);
            int after = 8 + 2 + 3 * 12 + 4;
            data.writeShort(0xFFE1);
            data.writeShort(2 + 6 + after + 20 + text.length);
            data.writeBytes("Exif\0\0MM\0*");
            data.writeInt(8);
            data.writeShort(3);
            entry(data, 0x010E, 2, text.length, after + 20);
            entry(data, 0x0112, 3, 1, orientation << 16);
            entry(data, 0x0132, 2, 20, after);
            data.writeInt(0);
            data.writeBytes(time + "\0");
            data.write(text);
            data.write(jpeg, 2, jpeg.length - 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(DataOutputStream data, int tag, int type, int count, int value) throws IOException {
        data.writeShort(tag);
        data.writeShort(type);
        data.writeInt(count);
        data.writeInt(value);
    }

    /** A black PNG of one bit a pixel. */
    static byte[] blankPng(int width, int height) {
        return blankPng(width, height, 1, 0, (width + 7) / 8);
    }

    /** A black PNG of 24 bits a pixel. */
    static byte[] blankColourPng(int width, int height) {
        return blankPng(width, height, 8, 2, 3 * width);
    }

    private static byte[] blankPng(int width, int height, int depth, int colours, int bytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(colours == 0 ? 9 : 1))) {
            byte[] row = new byte[1 + bytes];
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        byte[] header = java.nio.ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {(byte) depth, (byte) colours, 0, 0, 0})
                .array();
        out.writeBytes(chunk("IHDR", header));
        out.writeBytes(chunk("IDAT", packed.toByteArray()));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** A chunk of a PNG with its length and its checksum. */
    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return java.nio.ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
