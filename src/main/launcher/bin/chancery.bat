@echo off
rem Starts Chancery with the Java of JAVA_HOME, or else the one on the PATH. All arguments go to the program.
rem Flags for Java itself go into the variable JDK_JAVA_OPTIONS.
rem Exit status: 3 if there is no Java 17 or later, otherwise the program's own.
setlocal

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

"%JAVA%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if errorlevel 1 goto refuse

rem A command makes much and keeps little; the collector of one thread holds a sheet of hundreds of pages to a third of the memory.
rem A window must not stand still, so it keeps the collector of many threads, which may take its time before it asks for more memory.
set "COLLECTOR=-XX:+UseSerialGC"
set "WINDOW=-XX:+IgnoreUnrecognizedVMOptions -XX:GCTimeRatio=1 -XX:+UnlockExperimentalVMOptions -XX:G1MaxNewSizePercent=25 -XX:G1ExpandByPercentOfAvailable=1"
if "%~1"=="" set "COLLECTOR=%WINDOW%"
if "%~2"=="" if exist "%~1" if not exist "%~1\" set "COLLECTOR=%WINDOW%"

"%JAVA%" -Xshare:auto %COLLECTOR% -XX:TieredStopAtLevel=1 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -jar "%~dp0..\lib\chancery.jar" %*
exit /b %ERRORLEVEL%

:refuse
echo chancery: needs Java 17 or later, and "%JAVA%" is not 1>&2
exit /b 3
