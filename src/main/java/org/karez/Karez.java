package org.karez;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The product's entry point: `serve` starts the web application, every other word is a
 * command of its own.
 */
@SpringBootApplication
public class Karez {

	public static void main(String[] args) {
		SpringApplication.run(Karez.class, args);
	}

}
