package org.karez.intake.excel;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.karez.tables.PassingFiles;

/**
 * Texts in a file of their own, found by their number: eight bytes of memory each,
 * however long they are. The file goes when it is closed.
 */
final class TextFile implements Closeable {

	private static final int BUFFER = 1 << 16;

	/** A file is mapped in pieces of this size; no text lies in two. */
	private static final int PIECE = 1 << 28;

	private static final int REMEMBERED = 1 << 12;

	private final FileChannel channel;

	private final OutputStream out;

	private final List<MappedByteBuffer> pieces = new ArrayList<>();

	private final String[] recent = new String[REMEMBERED];

	private final int[] recentNumbers = new int[REMEMBERED];

	private long[] starts = new long[1 << 16];

	private int count;

	private long end;

	TextFile() throws IOException {
		Path file = PassingFiles.file("karez-", ".texts");
		this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
		this.out = new BufferedOutputStream(Channels.newOutputStream(this.channel), BUFFER);
		Arrays.fill(this.recentNumbers, -1);
	}

	void add(String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int length = Math.min(bytes.length, PIECE - Integer.BYTES);
		long room = PIECE - this.end % PIECE;
		if (room < length + Integer.BYTES) {
			this.out.write(new byte[(int) room]);
			this.end += room;
		}
		if (this.count == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.count + (this.count >> 1));
		}
		this.starts[this.count++] = this.end;
		this.out.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
		this.out.write(bytes, 0, length);
		this.end += length + Integer.BYTES;
	}

	/** Makes the texts ready to be read. */
	void finish() throws IOException {
		this.out.flush();
		for (long at = 0; at < this.end; at += PIECE) {
			this.pieces.add(this.channel.map(FileChannel.MapMode.READ_ONLY, at, Math.min(PIECE, this.end - at)));
		}
	}

	/** The text added at a place, from 0; empty where there is none. */
	String get(int number) {
		if (number >= this.count) {
			return "";
		}
		int slot = number % REMEMBERED;
		if (this.recentNumbers[slot] != number) {
			this.recent[slot] = read(this.starts[number]);
			this.recentNumbers[slot] = number;
		}
		return this.recent[slot];
	}

	private String read(long start) {
		MappedByteBuffer piece = this.pieces.get((int) (start / PIECE));
		int at = (int) (start % PIECE);
		byte[] bytes = new byte[piece.getInt(at)];
		piece.get(at + Integer.BYTES, bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
