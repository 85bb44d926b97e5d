package org.karez.run;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a running product a folder of its own, below its data, for files it needs only
 * for a moment. Rows of suppliers lie in them: those of a killed process are removed by
 * the next one, which nobody would do in the folder that all programs of a machine share.
 */
public final class Scratch implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private @Nullable OwnFolders folders;

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		ConfigurableEnvironment settings = event.getEnvironment();
		Home home = new RunConfiguration().home(settings.getProperty("karez.home", "."),
				settings.getProperty("karez.data", ""));
		this.folders = new OwnFolders(home.scratch());
		String own = Home.folder(this.folders.next()).toString();
		System.setProperty("java.io.tmpdir", own);
		settings.getPropertySources().addLast(new MapPropertySource("scratch", Map.of("server.tomcat.basedir", own)));
	}

}
